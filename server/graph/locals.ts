import { z } from 'zod';
import { canonicalJson } from '../claims/canonicalJson.ts';
import { type Local, local, signature } from '../claims/identity/Local.ts';
import { localsOf } from '../claims/identity/localsOf.ts';
import { type Identities, resolve } from '../claims/identity/resolve.ts';
import type { GraphDocument } from '../model.ts';
import { readBatches, runBatches } from './batches.ts';
import type { Reader, Transaction } from './Database.ts';

/** What may be one with one of these, of all loaded letters. */
export const readLocals = async (reader: Reader, locals: readonly Local[]): Promise<Local[]> =>
  localRows.parse(await readBatches(reader, 'readLocals', 'ids', [...keysOf(locals)]));

/** What the names of these ids could mean, of all loaded letters. */
export const readAlike = async (reader: Reader, ids: Iterable<string>): Promise<Local[]> => {
  const likes = likeRows.parse(await readBatches(reader, 'readLikes', 'ids', [...new Set(ids)]));
  return localRows.parse(
    await readBatches(reader, 'readAlike', 'ids', [...new Set(likes.map(({ like }) => like))]),
  );
};

/** Every entry, for `verify`. */
export const allLocals = async (reader: Reader): Promise<Local[]> =>
  localRows.parse(await reader.read('allLocals'));

/** What the things of a loaded letter are one with, as the graph has it now. */
export const identitiesOf = async (reader: Reader, graph: GraphDocument): Promise<Identities> =>
  resolve(await readLocals(reader, localsOf(graph)));

/** The keys that something may be compared by. */
const keysOf = (locals: readonly Local[]): Set<string> =>
  new Set(locals.flatMap(({ key }) => (key === null ? [] : [key])));

/** Puts the entries of what a letter says now in the place of those of what it said before. */
export const changeLocals = async (
  transaction: Transaction,
  before: readonly Local[],
  after: readonly Local[],
): Promise<void> => {
  const kept = new Set(after.map(({ id }) => id));
  await runBatches(
    transaction,
    'deleteLocals',
    'ids',
    before.map(({ id }) => id).filter((id) => !kept.has(id)),
  );
  await runBatches(
    transaction,
    'mergeLocals',
    'rows',
    after.map(({ id, key, like, document, date, signature: marks }) => ({
      id,
      properties: {
        ...{ id, like, document, signature: canonicalJson(marks) },
        ...(key === null ? {} : { key }),
        ...(date === null ? {} : { date }),
      },
    })),
  );
};

const localRows = z.array(
  local.extend({ signature: z.string().transform((json) => signature.parse(JSON.parse(json))) }),
);
const likeRows = z.array(z.object({ like: z.string() }));
