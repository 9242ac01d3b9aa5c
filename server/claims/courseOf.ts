import type { Properties } from '../model.ts';
import { byCodeUnits, byDate, type RelationClaim } from './Claim.ts';
import { canonicalJson } from './canonicalJson.ts';

/** What a letter says between two ends, by whichever of the relations that belong to one course. */
export interface Stated {
  type: string;
  claim: RelationClaim;
}

/** A stretch of time in which the letters say the same: the claims that say so, and their properties together. */
export interface CourseStep {
  type: string;
  properties: Properties;
  claims: readonly RelationClaim[];
}

/**
 * How it went between two ends, in the order of the letters: joined in June, withdrawn in October. A letter that says
 * what the one before it said, or only more of it, makes no step of its own. Empty where the letters do not differ.
 */
export const courseOf = (stated: readonly Stated[]): CourseStep[] => {
  const steps: CourseStep[] = [];
  const ordered = [...stated].sort((a, b) => byDate(a.claim, b.claim) || byCodeUnits(a.type, b.type));
  for (const { type, claim } of ordered) {
    const last = steps.at(-1);
    if (last?.type === type && agree(last.properties, claim.properties))
      steps[steps.length - 1] = {
        type,
        properties: { ...last.properties, ...claim.properties },
        claims: [...last.claims, claim],
      };
    else steps.push({ type, properties: claim.properties, claims: [claim] });
  }
  return steps.length > 1 ? steps : [];
};

/** Whether what both say is the same; what only one says is more, and nothing else. */
export const agree = (known: Properties, said: Properties): boolean =>
  Object.entries(said).every(
    ([key, value]) => known[key] === undefined || canonicalJson(known[key]) === canonicalJson(value),
  );
