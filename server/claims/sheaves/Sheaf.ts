import { createHash } from 'node:crypto';
import { z } from 'zod';
import { byCodeUnits, type Dated } from '../Claim.ts';
import { type ClaimKind, rankOf } from './ClaimKind.ts';

/** By what a claim may decide: the rank of the latest claim that does. */
export const latest = z.record(z.string(), z.string());
export type Latest = z.infer<typeof latest>;

/**
 * The claims on one thing by those letters whose hash begins with the same digits; the digits stand in the id. While they
 * are few it holds them. When there are more, each next digit has a sheaf of its own, and this one keeps what is the
 * latest in each. So a change to one letter's claim reads and writes a few short texts, however many letters there are.
 */
export interface Sheaf<C> {
  id: string;
  claims: readonly C[];
  parts: Readonly<Record<string, Latest>>;
}

/** As many claims are kept in one place at most: beside a fold, or in a sheaf. */
export const most = 16;

/** The sheaf that holds all others of a thing. */
export const rootOf = (about: string): string => `${about}#`;

/** The sheaves that a letter's claim on a thing can stand in, from the whole to the smallest. */
export const pathOf = (about: string, document: string): string[] =>
  Array.from({ length: deepest + 1 }, (_, n) => rootOf(about) + digitsOf(document).slice(0, n));

/** The digits that tell which sheaf holds a letter's claim. */
export const digitsOf = (document: string): string => createHash('sha256').update(document).digest('hex');

/** Sixteen to this power of sheaves: more letters than there are. */
const deepest = 5;

/** What is the latest among claims. */
export const latestOf = <C extends Dated>(
  { facetsOf }: ClaimKind<C>,
  about: string,
  claims: readonly C[],
): Latest =>
  latestAmong(
    claims.map((claim) =>
      Object.fromEntries(facetsOf(claim).map((facet) => [facet, rankOf(about, claim)] as const)),
    ),
  );

/** What is the latest among the latest of several. */
export const latestAmong = (several: readonly Latest[]): Latest => {
  const found: Record<string, string> = {};
  for (const each of several)
    for (const [facet, rank] of Object.entries(each)) {
      const known = found[facet];
      if (known === undefined || byCodeUnits(known, rank) < 0) found[facet] = rank;
    }
  return found;
};
