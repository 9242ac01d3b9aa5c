import type { z } from 'zod';
import {
  byCodeUnits,
  type Dated,
  type NodeClaim,
  nodeClaim,
  type RelationClaim,
  relationClaim,
} from '../Claim.ts';

/** What a fold needs to know of a kind of claim when it does not look at all of them. */
export interface ClaimKind<C extends Dated> {
  schema: z.ZodType<C>;
  /**
   * What a claim may decide in the fold: for each of these names, only the latest claim that has it matters. So a fold of
   * the latest ones is the fold of all.
   */
  facetsOf: (claim: C) => string[];
}

/** A node's name comes from the latest claim, each alias from any, each property from the latest that states it. */
export const nodeClaims: ClaimKind<NodeClaim> = {
  schema: nodeClaim,
  facetsOf: ({ name, aliases, properties }) => [
    last,
    ...new Set([name, ...aliases].map((each) => `name ${each}`)),
    ...Object.keys(properties).map((key) => `property ${key}`),
  ],
};

/** Whether a relation has ended hangs on the latest claim, each property on the latest that states it. */
export const relationClaims: ClaimKind<RelationClaim> = {
  schema: relationClaim,
  facetsOf: ({ properties }) => [last, ...Object.keys(properties).map((key) => `property ${key}`)],
};

/** A claim that is the latest of all. */
const last = 'last';

/** Where a claim stands in the order of the fold; what a letter says of itself comes last. Texts compare as claims do. */
export const rankOf = (about: string, { document, date }: Dated): string =>
  `${document === about ? 1 : 0}${date ?? ''} ${document}`;

/** The letter of a rank. */
export const letterOf = (rank: string): string => rank.slice(rank.indexOf(' ') + 1);

/** The order of the fold of claims on a thing. */
export const byRank =
  (about: string) =>
  (a: Dated, b: Dated): number =>
    byCodeUnits(rankOf(about, a), rankOf(about, b));
