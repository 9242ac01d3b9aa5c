import type { Dated } from '../Claim.ts';
import { type ClaimKind, letterOf } from './ClaimKind.ts';
import { type Latest, latestOf, most } from './Sheaf.ts';

/**
 * What letters say of a thing: their claims while they are few; where they are many, those that the fold rests on, and
 * all of them stand in sheaves.
 */
export interface Said<C> {
  letters: number;
  claims: readonly C[];
}

export const nothingSaid = { letters: 0, claims: [] } as const;

export const isMany = ({ letters }: Pick<Said<unknown>, 'letters'>): boolean => letters > most;

/** All claims on a thing, cut down to those that are kept with it. */
export const saidIn = <C extends Dated>(kind: ClaimKind<C>, about: string, claims: readonly C[]): Said<C> => {
  const said = { letters: claims.length, claims };
  return isMany(said) ? { ...said, claims: restingOn(latestOf(kind, about, claims), claims) } : said;
};

/** Those of the claims that the fold rests on. */
export const restingOn = <C extends Dated>(latest: Latest, claims: readonly C[]): C[] => {
  const letters = new Set(lettersOf(latest));
  return claims.filter(({ document }) => letters.has(document));
};

/** The letters whose claims the fold rests on. */
export const lettersOf = (latest: Latest): string[] => [...new Set(Object.values(latest).map(letterOf))];
