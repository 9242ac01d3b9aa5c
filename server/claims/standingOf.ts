import type { Properties } from '../model.ts';
import { byDate, type RelationClaim } from './Claim.ts';
import { foldRelation } from './foldRelation.ts';
import { factTypes } from './kinds.ts';

/** A relation between two ends, with what some letters say of it. */
export interface StatedRelation {
  id: string;
  type: string;
  claims: readonly RelationClaim[];
}

/** What stands between two ends after the latest letter, and every claim that tells how it came to that. */
export interface Standing {
  id: string;
  type: string;
  properties: Properties;
  /** Of the relation that stands. */
  claims: readonly RelationClaim[];
  /** Of all relations between the two, in the order of the letters. */
  course: readonly RelationClaim[];
}

/**
 * Of relations between the same two ends the one that the latest letter states; where that letter states several, the
 * first in the order of the model: who is wanted and hesitates, hesitates. Undefined where no letter says anything.
 */
export const standingOf = (relations: readonly StatedRelation[]): Standing | undefined => {
  const stated = relations.flatMap((relation) => relation.claims.map((claim) => ({ relation, claim })));
  stated.sort((a, b) => byDate(a.claim, b.claim) || rank(b.relation) - rank(a.relation));
  const last = stated.at(-1);
  if (!last) return undefined;
  const { id, type, claims } = last.relation;
  const properties = foldRelation(claims);
  return { id, type, properties, claims: [...claims].sort(byDate), course: stated.map(({ claim }) => claim) };
};

const rank = ({ type }: StatedRelation): number => factTypes.indexOf(type);
