import { z } from 'zod';
import { byDate, type NodeClaim, nodeClaim, type RelationClaim, relationClaim } from '../claims/Claim.ts';
import { canonicalJson, sortKeys } from '../claims/canonicalJson.ts';
import { type FoldedNode, foldNode, inFoldOrder } from '../claims/foldNode.ts';
import { isLocalId } from '../claims/globalIds.ts';
import { isSection } from '../claims/kinds.ts';
import { searchText } from '../claims/searchText.ts';
import { type Properties, properties as propertiesSchema } from '../model.ts';

/**
 * How a node and a relation lie in the database: the folded properties, so that they can be read in Neo4j's own
 * tools, and beside them the claims that they were folded from, each as JSON.
 */
export const storedNode = (id: string, claims: readonly NodeClaim[], holder?: string): Properties => {
  const { properties, ...node } = foldNode(id, claims);
  const names = [node.name, node.nameEn ?? '', ...node.aliases.filter((alias) => !isLocalId(alias))];
  return {
    ...properties,
    ...node,
    ...(isSection(id) ? {} : { search: searchText(id, names) }),
    claims: inFoldOrder(id, claims).map((claim) => canonicalJson(claim)),
    ...(claims.length === 0 && holder !== undefined ? { heldBy: holder } : {}),
  };
};

/** The letter that holds a stored node without claims in the graph. */
export const holderOf = (stored: unknown): string | undefined => nodeShape.parse(stored).heldBy;

export interface ReadNode extends FoldedNode {
  claims: NodeClaim[];
}

/** A node's properties in the database, taken apart again. */
export const readNode = (stored: unknown): ReadNode => {
  const {
    id,
    name,
    nameEn,
    aliases,
    claims,
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
  })
  .and(propertiesSchema);

/** A relation's properties in the database; `documents` and `quotes` are for who reads it there. */
export const storedRelation = (
  id: string,
  folded: Properties,
  claims: readonly RelationClaim[],
): Properties => {
  const ordered = [...claims].sort(byDate);
  return {
    ...folded,
    id,
    documents: ordered.map((claim) => claim.document),
    quotes: ordered.flatMap((claim) => claim.evidence.map(({ quote }) => quote)),
    claims: ordered.map((claim) => canonicalJson(claim)),
  };
};

export interface ReadRelation {
  id: string;
  properties: Properties;
  claims: RelationClaim[];
}

/** A relation's properties in the database, taken apart again. */
export const readRelation = (stored: unknown): ReadRelation => {
  const { id, documents: _documents, quotes: _quotes, claims, ...rest } = relationShape.parse(stored);
  return {
    id,
    properties: sortKeys(rest),
    claims: claims.map((json) => relationClaim.parse(JSON.parse(json))),
  };
};

const relationShape = z
  .object({
    id: z.string(),
    documents: z.array(z.string()),
    quotes: z.array(z.string()),
    claims: z.array(z.string()),
  })
  .and(propertiesSchema);
