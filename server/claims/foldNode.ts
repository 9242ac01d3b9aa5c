import { knownEntity } from '../entities/known.ts';
import type { Properties } from '../model.ts';
import { byCodeUnits, type NodeClaim } from './Claim.ts';
import { sortKeys } from './canonicalJson.ts';
import { byRank } from './sheaves/ClaimKind.ts';

/** What the graph holds of an entity: its claims and the table of well-known ones, folded. */
export interface FoldedNode {
  id: string;
  name: string;
  nameEn?: string;
  aliases: string[];
  properties: Properties;
}

/**
 * An entity as its claims have it, in whatever order they come: the latest document wins, but what a letter says of
 * itself goes before what others say of it, and a name in the table before every other.
 */
export const foldNode = (id: string, claims: readonly NodeClaim[]): FoldedNode => {
  const known = knownEntity(id);
  const ordered = inFoldOrder(id, claims);
  const name = known?.name.nl ?? ordered.at(-1)?.name ?? id;
  const nameEn = known && known.name.en !== name ? known.name.en : undefined;
  const others = [...(known?.aliases ?? []), ...ordered.flatMap((claim) => [claim.name, ...claim.aliases])];
  return {
    id,
    name,
    ...(nameEn === undefined ? {} : { nameEn }),
    aliases: [...new Set(others)].filter((alias) => alias !== name && alias !== nameEn).sort(byCodeUnits),
    properties: sortKeys(Object.assign({}, known?.properties, ...ordered.map((claim) => claim.properties))),
  };
};

/** The order in which claims on a node are folded and shown. */
export const inFoldOrder = (id: string, claims: readonly NodeClaim[]): NodeClaim[] =>
  [...claims].sort(byRank(id));
