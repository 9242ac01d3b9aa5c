import type { Properties } from '../model.ts';
import { byDate, type RelationClaim } from './Claim.ts';
import { canonicalJson, sortKeys } from './canonicalJson.ts';

/**
 * A relation's properties as its claims have them, in whatever order they come: for each property the latest
 * document wins. `enders` are claims that put an end to it (a country that withdrew); the first of them that
 * is later than the last claim on the relation gives `until`. `judgements` are what people hold of it.
 */
export const foldRelation = (
  claims: readonly RelationClaim[],
  enders: readonly RelationClaim[] = [],
  judgements: readonly RelationClaim[] = [],
): Properties => {
  const ordered = [...claims].sort(byDate);
  const last = ordered.at(-1);
  const end = last && [...enders].sort(byDate).find((ender) => byDate(last, ender) < 0);
  return sortKeys({
    ...Object.assign({}, ...ordered.map((claim) => claim.properties)),
    ...(end?.date ? { until: end.date } : {}),
    ...Object.assign({}, ...judgements.map((claim) => claim.properties)),
  });
};

/** Those of the claims whose properties are as asked. */
export const claimsWith = (claims: readonly RelationClaim[], when: Properties): RelationClaim[] =>
  claims.filter(({ properties }) =>
    Object.entries(when).every(([key, value]) => canonicalJson(properties[key]) === canonicalJson(value)),
  );
