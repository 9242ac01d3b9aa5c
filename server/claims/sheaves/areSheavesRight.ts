import type { Dated } from '../Claim.ts';
import { canonicalJson } from '../canonicalJson.ts';
import { byRank, type ClaimKind } from './ClaimKind.ts';
import { isMany } from './Said.ts';
import { digitsOf, type Latest, latestAmong, latestOf, rootOf, type Sheaf } from './Sheaf.ts';

/** Whether the sheaves of a thing hold these claims and no others, each in its place, and know what is the latest in each. */
export const areSheavesRight = <C extends Dated>(
  kind: ClaimKind<C>,
  about: string,
  claims: readonly C[],
  sheaves: ReadonlyMap<string, Sheaf<C>>,
): boolean => {
  const found: C[] = [];
  const reached = new Set<string>();

  /** What is the latest in a sheaf and all under it; undefined where one of them is wrong. */
  const latestIn = (id: string): Latest | undefined => {
    const sheaf = sheaves.get(id);
    if (!sheaf) return undefined;
    reached.add(id);
    found.push(...sheaf.claims);
    const digits = id.slice(rootOf(about).length);
    if (sheaf.claims.some(({ document }) => !digitsOf(document).startsWith(digits))) return undefined;
    for (const [digit, part] of Object.entries(sheaf.parts))
      if (canonicalJson(latestIn(id + digit) ?? null) !== canonicalJson(part)) return undefined;
    return latestAmong([latestOf(kind, about, sheaf.claims), ...Object.values(sheaf.parts)]);
  };

  if (!isMany({ letters: claims.length })) return sheaves.size === 0;
  const isWhole = latestIn(rootOf(about)) !== undefined && reached.size === sheaves.size;
  const inOrder = (some: readonly C[]): string => canonicalJson([...some].sort(byRank(about)));
  return isWhole && inOrder(found) === inOrder(claims);
};
