import type { z } from 'zod';
import type { Fact, Node } from '../api/contract.ts';
import type { RelationClaim, RelationKey } from '../claims/Claim.ts';
import { courseOf, type Stated } from '../claims/courseOf.ts';
import { courseTypes } from '../claims/kinds.ts';
import { relationId } from '../model.ts';
import type { Reader } from './Database.ts';
import { findRelations, type relationRow } from './findRelations.ts';
import { readSourceLines } from './sourceLines.ts';
import type { ReadRelation } from './stored.ts';
import { wholeRelations } from './wholeRelations.ts';

/**
 * Relations as facts: with both ends, every quote with its source line in the order of the letters, and the course where
 * the letters differ.
 */
export const toFacts = async (
  reader: Reader,
  rows: readonly z.infer<typeof relationRow>[],
  nodes: ReadonlyMap<string, Node>,
): Promise<Fact[]> => {
  const relations = await wholeRelations(reader, rows);
  const siblings = await readSiblings(reader, relations);
  const documents = [...relations, ...siblings.values()].flatMap(({ claims }) =>
    claims.map(({ document }) => document),
  );
  const line = await readSourceLines(reader, documents);
  const quotesOf = (claims: readonly RelationClaim[]) =>
    claims.flatMap((claim) => claim.evidence.map((quote) => line(claim.document, quote)));

  return relations.flatMap((relation) => {
    const { id, type, from, to, properties, claims } = relation;
    const ends = { from: nodes.get(from), to: nodes.get(to) };
    if (!ends.from || !ends.to) return [];
    const said = claims.findLast((claim) => claim.said)?.said;
    const course = courseOf(statedOn(relation, siblings)).map((step) => ({
      type: step.type,
      properties: step.properties,
      date: step.claims[0]?.date ?? null,
      evidence: quotesOf(step.claims),
    }));
    return [
      {
        ...{ id, type, from: ends.from, to: ends.to, properties, evidence: quotesOf(claims), course },
        ...(said ? { said } : {}),
      },
    ];
  });
};

const statedOn = (
  relation: RelationKey & ReadRelation,
  siblings: ReadonlyMap<string, ReadRelation>,
): Stated[] =>
  courseKeys(relation).flatMap(({ id, type }) => {
    const claims = id === relation.id ? relation.claims : (siblings.get(id)?.claims ?? []);
    return claims.map((claim) => ({ type, claim }));
  });

/** The relations that tell the course of another one between the same ends: who withdrew had joined. */
const courseKeys = ({ type, from, to }: Omit<RelationKey, 'id'>): RelationKey[] =>
  courseTypes(type).map((each) => ({ id: relationId(each, from, to), type: each, from, to }));

const readSiblings = async (
  reader: Reader,
  relations: readonly RelationKey[],
): Promise<Map<string, ReadRelation>> => {
  const keys = relations.flatMap((relation) => courseKeys(relation).filter(({ id }) => id !== relation.id));
  const found = await findRelations(reader, '', keys);
  const held = [...found.values()].filter(({ properties }) => !properties.wrong);
  return new Map((await wholeRelations(reader, held)).map((sibling) => [sibling.id, sibling]));
};
