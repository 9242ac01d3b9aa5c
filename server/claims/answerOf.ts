import { byDate, type RelationClaim } from './Claim.ts';

/**
 * Where a motion or commitment stands by what letters say of it: the last one that says more than its name decides, for
 * who names a settled motion once more does not open it again. Undefined where no letter speaks of it.
 */
export const answerOf = (answers: readonly RelationClaim[]): RelationClaim | undefined => {
  const ordered = [...answers].sort(byDate);
  return ordered.findLast((claim) => statusOf(claim) !== bareMention) ?? ordered.at(-1);
};

/** The status that a letter gives; one that says nothing of it has named it. */
export const statusOf = ({ properties: { status } }: Pick<RelationClaim, 'properties'>): string =>
  typeof status === 'string' ? status : bareMention;

/** The wording without conditions is what a letter does that says nothing else. */
export const bareMention = 'mentioned';
