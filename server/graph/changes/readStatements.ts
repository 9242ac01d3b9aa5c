import { z } from 'zod';
import type { NodeClaim, RelationClaim, RelationKey } from '../../claims/Claim.ts';
import { matterOf, typesOfMatter } from '../../claims/kinds.ts';
import { nodeClaims } from '../../claims/sheaves/ClaimKind.ts';
import type { Statement } from '../../claims/standingsOf.ts';
import { type Properties, relationId } from '../../model.ts';
import { readBatches } from '../batches.ts';
import type { Reader } from '../Database.ts';
import { nodesOf } from '../findNode.ts';
import { findRelations, relationRow } from '../findRelations.ts';
import { groupBy } from '../groupBy.ts';
import { withAllClaims } from '../sheaves.ts';
import { readNode } from '../stored.ts';
import { wholeRelations } from '../wholeRelations.ts';

type Row = z.infer<typeof relationRow>;

/** What all letters say of the matters that these relations belong to, without what a person holds to be wrong. */
export const readStatements = async (reader: Reader, keys: readonly RelationKey[]): Promise<Statement[]> => {
  const pairs = distinct(keys.filter((key) => !isAboutOne(key)).flatMap(ofSamePair));
  const between = await findRelations(reader, '', pairs);
  const about = await readRelationsTo(reader, keys.filter(isAboutOne));
  return statementsOf(reader, [...between.values(), ...about]);
};

/** The same of all relations of one thing, which are known: what else lies between it and another is among them. */
export const readStatementsAround = async (reader: Reader, rows: readonly Row[]): Promise<Statement[]> => {
  const about = await readRelationsTo(reader, rows.filter(isAboutOne));
  return statementsOf(reader, [...rows.filter((row) => !isAboutOne(row)), ...about]);
};

const isAboutOne = ({ type }: RelationKey): boolean => matterOf(type)?.about === 'to';

/** What letters say of these relations, with what they state of the thing that the relation is about. */
const statementsOf = async (reader: Reader, rows: readonly Row[]): Promise<Statement[]> => {
  const held = await wholeRelations(
    reader,
    rows.filter(({ properties }) => !properties.wrong),
  );
  const tells = ({ type }: Row): boolean => matterOf(type)?.tellsProperties === true;
  const stated = await readNodeClaims(reader, new Set(held.filter(tells).map(({ to }) => to)));
  return held.flatMap(({ claims, ...row }) => {
    const known = tells(row) ? (stated.get(row.to) ?? []) : [];
    const { id, type, from, to } = row;
    return claims.map((claim) => ({ key: { id, type, from, to }, claim: withStated(claim, known) }));
  });
};

const readNodeClaims = async (
  reader: Reader,
  ids: ReadonlySet<string>,
): Promise<Map<string, readonly NodeClaim[]>> => {
  const nodes = (await nodesOf(reader, [...ids])).map(({ properties }) => readNode(properties));
  return new Map((await withAllClaims(reader, nodeClaims, nodes)).map(({ id, claims }) => [id, claims]));
};

/** With what the same letter states of the thing, and where it does. */
const withStated = (claim: RelationClaim, onThing: readonly NodeClaim[]): RelationClaim => {
  const stated = onThing.find(({ document }) => document === claim.document);
  if (!stated) return claim;
  const told = Object.entries(stated.properties).filter(([key]) => stated.evidence[key] !== undefined);
  const properties: Properties = Object.fromEntries(told);
  const quotes = told.flatMap(([key]) => stated.evidence[key] ?? []);
  const evidence = [...claim.evidence, ...quotes];
  const places = new Map(evidence.map((quote) => [`${quote.start} ${quote.end}`, quote]));
  return { ...claim, properties: { ...properties, ...claim.properties }, evidence: [...places.values()] };
};

/** The relations of a matter between the same two, whichever way they lead. */
const ofSamePair = (key: RelationKey): RelationKey[] => {
  const matter = matterOf(key.type);
  if (!matter) return [key];
  return typesOfMatter(matter).flatMap((type) =>
    [
      { from: key.from, to: key.to },
      { from: key.to, to: key.from },
    ].map((ends) => ({ id: relationId(type, ends.from, ends.to), type, ...ends })),
  );
};

const distinct = (keys: readonly RelationKey[]): RelationKey[] => [
  ...new Map(keys.map((key) => [key.id, key])).values(),
];

const readRelationsTo = async (reader: Reader, keys: readonly RelationKey[]): Promise<Row[]> => {
  const rows: Row[] = [];
  for (const [type, group] of groupBy(keys, (key) => key.type)) {
    const ids = [...new Set(group.map(({ to }) => to))];
    const answer = await readBatches(reader, 'readRelationsTo', 'ids', ids, { types: [type] });
    rows.push(...z.array(relationRow).parse(answer));
  }
  return rows;
};
