import type { RelationKey } from '../claims/Claim.ts';
import { isSection } from '../claims/kinds.ts';
import { entityTypeOfId } from '../entities/index.ts';
import { knownEntity } from '../entities/known.ts';

/**
 * The end of a letter's relation to look from: the one that few relations can have, never a country that every letter
 * mentions. Told by the ids, for even to count a hub's relations takes longer the more it has.
 */
export const nearEnd = (document: string, { from, to }: RelationKey): string =>
  reach(document, from) <= reach(document, to) ? from : to;

/** How far an entity's relations can spread: a part of a letter, a letter, what many letters name, what all do. */
const reach = (document: string, id: string): number => {
  if (isSection(id)) return 0;
  if (id === document || entityTypeOfId(id)?.isGlobal(id) === false) return 1;
  return knownEntity(id) ? 3 : 2;
};
