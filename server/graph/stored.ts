import { z } from 'zod';
import { byDate, type NodeClaim, nodeClaim, type RelationClaim, relationClaim } from '../claims/Claim.ts';
import { canonicalJson, sortKeys } from '../claims/canonicalJson.ts';
import { type FoldedNode, foldNode, inFoldOrder } from '../claims/foldNode.ts';
import { isJudgement } from '../claims/judgementsOn.ts';
import { isSection } from '../claims/kinds.ts';
import { searchText } from '../claims/searchText.ts';
import { isMany, type Said } from '../claims/sheaves/Said.ts';
import { type Properties, properties as propertiesSchema } from '../model.ts';

/**
 * How a node and a relation lie in the database: the folded properties, so that they can be read in Neo4j's own
 * tools, and beside them the claims that they were folded from, each as JSON; where they are many, those that the fold
 * rests on.
 */
export const storedNode = (id: string, { claims, letters }: Said<NodeClaim>, holder?: string): Properties => {
  const { properties, ...node } = foldNode(id, claims);
  const names = [node.name, node.nameEn ?? '', ...node.aliases];
  return {
    ...properties,
    ...node,
    ...(isSection(id) ? {} : { search: searchText(id, names) }),
    ...storedSaid(inFoldOrder(id, claims), letters),
    ...(claims.length === 0 && holder !== undefined ? { heldBy: holder } : {}),
  };
};

/** The letter that holds a stored node without claims in the graph. */
export const holderOf = (stored: unknown): string | undefined => nodeShape.parse(stored).heldBy;

/** How many letters say so is told only where the claims are not all there. */
const storedSaid = (claims: readonly unknown[], letters: number): Properties => ({
  claims: claims.map((claim) => canonicalJson(claim)),
  ...(isMany({ letters }) ? { letters } : {}),
});

export interface ReadNode extends FoldedNode, Said<NodeClaim> {}

/** A node's properties in the database, taken apart again. */
export const readNode = (stored: unknown): ReadNode => {
  const {
    id,
    name,
    nameEn,
    aliases,
    claims,
    letters = claims.length,
    search: _search,
    heldBy: _heldBy,
    ...rest
  } = nodeShape.parse(stored);
  return {
    id,
    name,
    ...(nameEn === undefined ? {} : { nameEn }),
    aliases,
    properties: sortKeys(rest),
    letters,
    claims: claims.map((json) => nodeClaim.parse(JSON.parse(json))),
  };
};

const nodeShape = z
  .object({
    id: z.string(),
    name: z.string(),
    nameEn: z.string().optional(),
    aliases: z.array(z.string()),
    search: z.string().optional(),
    heldBy: z.string().optional(),
    claims: z.array(z.string()),
    letters: z.number().int().optional(),
  })
  .and(propertiesSchema);

/** A relation's properties in the database; `documents` and `quotes` are for who reads it there. */
export const storedRelation = (
  id: string,
  folded: Properties,
  { claims, letters }: Said<RelationClaim>,
  judgements: readonly RelationClaim[] = [],
): Properties => {
  const ordered = [...claims, ...judgements].sort(byDate);
  return {
    ...folded,
    id,
    documents: ordered.map((claim) => claim.document),
    quotes: ordered.flatMap((claim) => claim.evidence.map(({ quote }) => quote)),
    ...storedSaid(ordered, letters),
  };
};

export interface ReadRelation extends Said<RelationClaim> {
  id: string;
  properties: Properties;
  /** What people hold of it. */
  judgements: readonly RelationClaim[];
}

/** A relation's properties in the database, taken apart again. */
export const readRelation = (stored: unknown): ReadRelation => {
  const {
    id,
    documents: _documents,
    quotes: _quotes,
    claims: kept,
    letters,
    ...rest
  } = relationShape.parse(stored);
  const all = kept.map((json) => relationClaim.parse(JSON.parse(json)));
  const claims = all.filter((claim) => !isJudgement(claim));
  return {
    id,
    properties: sortKeys(rest),
    letters: letters ?? claims.length,
    claims,
    judgements: all.filter(isJudgement),
  };
};

const relationShape = z
  .object({
    id: z.string(),
    documents: z.array(z.string()),
    quotes: z.array(z.string()),
    claims: z.array(z.string()),
    letters: z.number().int().optional(),
  })
  .and(propertiesSchema);
