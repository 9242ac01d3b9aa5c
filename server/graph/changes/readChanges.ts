import type { ChangesAnswer, DocumentItem } from '../../api/contract.ts';
import type { RelationKey } from '../../claims/Claim.ts';
import { changesBetween } from '../../claims/changesBetween.ts';
import { claimsOf } from '../../claims/claimsOf.ts';
import { pinnedIds } from '../../claims/identity/Decided.ts';
import { localsOf } from '../../claims/identity/localsOf.ts';
import { withIdentities } from '../../claims/identity/withIdentities.ts';
import { makesChange } from '../../claims/kinds.ts';
import type { Statement } from '../../claims/standingsOf.ts';
import type { GraphDocument } from '../../model.ts';
import type { Reader } from '../Database.ts';
import { readDecided } from '../decided.ts';
import { identitiesFor } from '../marks.ts';
import { readSource } from '../source.ts';
import type { Point } from './Point.ts';
import { readStatements } from './readStatements.ts';
import { toChanges } from './toChanges.ts';

/**
 * What changed between two points, of all letters: only those that belong to one of the two sides are read, and what all
 * letters say of what these speak of.
 */
export const readChanges = async (
  reader: Reader,
  letters: readonly DocumentItem[],
  from: Point,
  to: Point,
): Promise<ChangesAnswer> => {
  const apart = letters.filter((letter) => from.has(letter) !== to.has(letter));
  const statements = await readStatements(reader, await keysIn(reader, apart));
  const saidAt = (point: Point): Statement[] =>
    statements.filter(({ claim }) => point.has({ id: claim.document, date: claim.date }));
  const idsAt = (point: Point): string[] => apart.filter((letter) => point.has(letter)).map(({ id }) => id);
  return {
    ...(await toChanges(reader, changesBetween(saidAt(from), saidAt(to)))),
    letters: { from: idsAt(from), to: idsAt(to) },
  };
};

/** The relations that these letters speak of, between what their ends are now. */
const keysIn = async (reader: Reader, letters: readonly DocumentItem[]): Promise<RelationKey[]> => {
  const sources: GraphDocument[] = [];
  for (const { id } of letters) sources.push(...[(await readSource(reader, id)) ?? []].flat());
  const decided = await readDecided(reader);
  const pinned = pinnedIds(decided);
  const locals = sources.flatMap((source) => localsOf(source, pinned));
  const identities = await identitiesFor(reader, decided, locals);
  return sources.flatMap((source) =>
    [...claimsOf(withIdentities(source, identities)).relations.values()]
      .map(({ key }) => key)
      .filter(({ type }) => makesChange(type)),
  );
};
