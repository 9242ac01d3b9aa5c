import type { Dated } from '../claims/Claim.ts';
import type { ClaimKind } from '../claims/sheaves/ClaimKind.ts';
import { changeSheaves, newSheaves, type SheafChange } from '../claims/sheaves/changeSheaves.ts';
import { isMany, lettersOf, restingOn, type Said } from '../claims/sheaves/Said.ts';
import type { Transaction } from './Database.ts';
import { allClaimsOn, claimsIn, deleteSheavesOf, readPaths, type Sheaves, saveSheaves } from './sheaves.ts';

/** What a letter says of a thing from now on (undefined: nothing), and what all letters said until now. */
export interface SaidAnew<C> {
  about: string;
  said: Said<C>;
  claim: C | undefined;
}

/**
 * Puts a letter's claims in the place of those that it made before, and gives what is said of each thing by then. Of
 * what few letters speak of, nothing is read or written here.
 */
export const changeSaid = async <C extends Dated>(
  transaction: Transaction,
  kind: ClaimKind<C>,
  document: string,
  anew: readonly SaidAnew<C>[],
): Promise<Map<string, Said<C>>> => {
  const many = anew.filter(({ said }) => isMany(said)).map(({ about }) => ({ about, document }));
  const paths = await readPaths(transaction, kind, many);
  const plans = anew.map((each) => planOf(kind, document, each, paths.get(each.about) ?? new Map()));

  const few = plans.filter(({ becomesFew }) => becomesFew).map(({ about }) => about);
  const left = await allClaimsOn(transaction, kind, few);
  await deleteSheavesOf(transaction, few);
  await saveSheaves(transaction, plans);
  const found = await readPaths(transaction, kind, plans.flatMap(unknownLetters));

  return new Map(
    plans.map(({ about, letters, claims, change, becomesFew, claim }) => {
      if (becomesFew) return [about, { letters, claims: withClaim(left.get(about) ?? [], document, claim) }];
      if (!change) return [about, { letters, claims }];
      const known = [...claims, ...claimsIn(found.get(about))];
      return [about, { letters, claims: restingOn(change.latest, oneALetter(known)) }];
    }),
  );
};

interface Plan<C> {
  about: string;
  letters: number;
  claim: C | undefined;
  /** Those that are known without looking further. */
  claims: readonly C[];
  change?: SheafChange<C>;
  becomesFew: boolean;
}

const planOf = <C extends Dated>(
  kind: ClaimKind<C>,
  document: string,
  { about, said, claim }: SaidAnew<C>,
  path: Sheaves<C>,
): Plan<C> => {
  if (!isMany(said)) {
    const claims = withClaim(said.claims, document, claim);
    const plan = { about, letters: claims.length, claim, claims, becomesFew: false };
    return isMany(plan) ? { ...plan, change: newSheaves(kind, about, claims) } : plan;
  }
  const near = claimsIn(path);
  const before = near.some((each) => each.document === document);
  const letters = said.letters + Number(claim !== undefined) - Number(before);
  const claims = withClaim([...said.claims, ...near], document, claim);
  const plan = { about, letters, claim, claims };
  return isMany(plan)
    ? { ...plan, change: changeSheaves(kind, about, path, document, claim), becomesFew: false }
    : { ...plan, becomesFew: true };
};

const withClaim = <C extends Dated>(claims: readonly C[], document: string, claim: C | undefined): C[] => [
  ...claims.filter((each) => each.document !== document),
  ...(claim ? [claim] : []),
];

const oneALetter = <C extends Dated>(claims: readonly C[]): C[] => [
  ...new Map(claims.map((claim) => [claim.document, claim])).values(),
];

/** The letters whose claims a fold comes to rest on, and that were not read yet. */
const unknownLetters = <C extends Dated>({ about, claims, change }: Plan<C>) => {
  const known = new Set(claims.map(({ document }) => document));
  return (change ? lettersOf(change.latest) : [])
    .filter((document) => !known.has(document))
    .map((document) => ({ about, document }));
};
