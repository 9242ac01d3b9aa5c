import type { Dated } from '../Claim.ts';
import type { ClaimKind } from './ClaimKind.ts';
import { digitsOf, type Latest, latestAmong, latestOf, most, rootOf, type Sheaf } from './Sheaf.ts';

/** What became of the sheaves of a thing. */
export interface SheafChange<C> {
  written: Sheaf<C>[];
  /** The ids of those that hold nothing any more. */
  gone: string[];
  latest: Latest;
}

/**
 * Puts what a letter says of a thing now (undefined: nothing) in the place of what it said before. `known` holds at
 * least the sheaves that this letter's claim can stand in, by id.
 */
export const changeSheaves = <C extends Dated>(
  kind: ClaimKind<C>,
  about: string,
  known: ReadonlyMap<string, Sheaf<C>>,
  document: string,
  claim: C | undefined,
): SheafChange<C> => {
  const change: SheafChange<C> = { written: [], gone: [], latest: {} };
  const digits = digitsOf(document);

  const put = (id: string, depth: number): Latest => {
    const sheaf = known.get(id);
    if (!sheaf || Object.keys(sheaf.parts).length === 0) {
      const others = sheaf?.claims.filter((each) => each.document !== document) ?? [];
      return keep(id, depth, claim ? [...others, claim] : others);
    }
    const digit = digits.charAt(depth);
    const { [digit]: _before, ...others } = sheaf.parts;
    const part = put(id + digit, depth + 1);
    return write({ id, claims: [], parts: isEmpty(part) ? others : { ...others, [digit]: part } });
  };

  const keep = (id: string, depth: number, claims: readonly C[]): Latest =>
    write(
      claims.length <= most
        ? { id, claims, parts: {} }
        : {
            id,
            claims: [],
            parts: Object.fromEntries(
              [...byDigit(claims, depth)].map(([digit, some]) => [digit, keep(id + digit, depth + 1, some)]),
            ),
          },
    );

  const write = (sheaf: Sheaf<C>): Latest => {
    const parts = Object.values(sheaf.parts);
    if (sheaf.claims.length > 0 || parts.length > 0) change.written.push(sheaf);
    else if (known.has(sheaf.id)) change.gone.push(sheaf.id);
    return latestAmong([latestOf(kind, about, sheaf.claims), ...parts]);
  };

  change.latest = put(rootOf(about), 0);
  return change;
};

/** The sheaves that hold so many claims on a thing for the first time. */
export const newSheaves = <C extends Dated>(
  kind: ClaimKind<C>,
  about: string,
  claims: readonly C[],
): SheafChange<C> => {
  const whole: Sheaf<C> = { id: rootOf(about), claims, parts: {} };
  const [first] = claims;
  const known = new Map([[whole.id, whole]]);
  return changeSheaves(kind, about, known, first?.document ?? '', first);
};

const byDigit = <C extends Dated>(claims: readonly C[], depth: number): Map<string, C[]> => {
  const groups = new Map<string, C[]>();
  for (const claim of claims) {
    const digit = digitsOf(claim.document).charAt(depth);
    groups.set(digit, [...(groups.get(digit) ?? []), claim]);
  }
  return groups;
};

const isEmpty = (part: Latest): boolean => Object.keys(part).length === 0;
