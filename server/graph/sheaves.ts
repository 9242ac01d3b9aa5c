import { z } from 'zod';
import type { Dated } from '../claims/Claim.ts';
import { canonicalJson } from '../claims/canonicalJson.ts';
import { byRank, type ClaimKind } from '../claims/sheaves/ClaimKind.ts';
import type { SheafChange } from '../claims/sheaves/changeSheaves.ts';
import { isMany, type Said } from '../claims/sheaves/Said.ts';
import { latest, pathOf, type Sheaf } from '../claims/sheaves/Sheaf.ts';
import { readBatches, runBatches } from './batches.ts';
import type { Reader, Transaction } from './Database.ts';
import { groupBy } from './groupBy.ts';

/** Sheaves of one thing, by id. */
export type Sheaves<C> = ReadonlyMap<string, Sheaf<C>>;

/** By thing: the sheaves that the claim of a letter on it can stand in. */
export const readPaths = async <C extends Dated>(
  reader: Reader,
  kind: ClaimKind<C>,
  places: readonly { about: string; document: string }[],
): Promise<Map<string, Sheaves<C>>> => {
  const ids = new Set(places.flatMap(({ about, document }) => pathOf(about, document)));
  return parseSheaves(kind, await readBatches(reader, 'readSheaves', 'ids', [...ids]));
};

/** By thing: all claims on it, of those that very many letters speak of. */
export const allClaimsOn = async <C extends Dated>(
  reader: Reader,
  kind: ClaimKind<C>,
  abouts: readonly string[],
): Promise<Map<string, C[]>> => {
  const sheaves = parseSheaves(kind, await readBatches(reader, 'readSheavesOf', 'ids', abouts));
  return new Map([...sheaves].map(([about, all]) => [about, claimsIn(all)]));
};

/** The same things with all claims on them, in the order of the fold. */
export const withAllClaims = async <C extends Dated, T extends Said<C> & { id: string }>(
  reader: Reader,
  kind: ClaimKind<C>,
  things: readonly T[],
): Promise<T[]> => {
  const all = await allClaimsOn(
    reader,
    kind,
    things.filter(isMany).map(({ id }) => id),
  );
  return things.map((thing) => {
    const claims = all.get(thing.id);
    return claims ? { ...thing, claims: claims.sort(byRank(thing.id)) } : thing;
  });
};

export const claimsIn = <C>(sheaves: Sheaves<C> | undefined): C[] =>
  [...(sheaves?.values() ?? [])].flatMap(({ claims }) => claims);

/** Writes the sheaves that came out otherwise, and takes away those that are empty. */
export const saveSheaves = async <C extends Dated>(
  transaction: Transaction,
  changes: readonly { about: string; change?: SheafChange<C> }[],
): Promise<void> => {
  const rows = changes.flatMap(({ about, change }) =>
    (change?.written ?? []).map((sheaf) => ({ id: sheaf.id, properties: storedSheaf(about, sheaf) })),
  );
  await runBatches(transaction, 'mergeSheaves', 'rows', rows);
  await runBatches(
    transaction,
    'deleteSheaves',
    'ids',
    changes.flatMap(({ change }) => change?.gone ?? []),
  );
};

/** Takes all sheaves of things away. */
export const deleteSheavesOf = (transaction: Transaction, abouts: readonly string[]): Promise<void> =>
  runBatches(transaction, 'deleteSheavesOf', 'ids', abouts);

/** How a sheaf lies in the database. */
export const storedSheaf = <C extends Dated>(about: string, { id, claims, parts }: Sheaf<C>) => ({
  ...{ id, about, parts: canonicalJson(parts) },
  claims: [...claims].sort(byRank(about)).map((claim) => canonicalJson(claim)),
});

/** Rows of sheaves taken apart, by thing and by id. */
export const parseSheaves = <C extends Dated>(kind: ClaimKind<C>, rows: unknown): Map<string, Sheaves<C>> =>
  new Map(
    [...groupBy(z.array(sheafRow).parse(rows), ({ about }) => about)].map(([about, group]) => [
      about,
      new Map(
        group.map(({ id, claims, parts }) => [
          id,
          {
            id,
            claims: claims.map((json) => kind.schema.parse(JSON.parse(json))),
            parts: partsShape.parse(JSON.parse(parts)),
          },
        ]),
      ),
    ]),
  );

const partsShape = z.record(z.string(), latest);

/** A sheaf as queries give it. */
export const sheafRow = z.object({
  id: z.string(),
  about: z.string(),
  claims: z.array(z.string()),
  parts: z.string(),
});
