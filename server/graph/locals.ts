import { z } from 'zod';
import { canonicalJson } from '../claims/canonicalJson.ts';
import { type Local, local, signature } from '../claims/identity/Local.ts';
import { readBatches, runBatches } from './batches.ts';
import type { Reader, Transaction } from './Database.ts';

/** What is known of these things, of those that are in a loaded letter. */
export const readLocals = async (reader: Reader, ids: Iterable<string>): Promise<Local[]> =>
  localRows.parse(await readBatches(reader, 'readLocals', 'ids', [...new Set(ids)]));

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
  await runBatches(transaction, 'mergeLocals', 'rows', after.map(storedLocal));
};

const storedLocal = ({ id, key, like, document, date, signature: known, mark }: Local) => {
  return {
    id,
    properties: {
      ...{ id, like, document, signature: canonicalJson(known) },
      ...(key === null ? {} : { key }),
      ...(mark === null ? {} : { mark }),
      ...(date === null ? {} : { date }),
    },
  };
};

const localRows = z.array(
  local.extend({ signature: z.string().transform((json) => signature.parse(JSON.parse(json))) }),
);
const likeRows = z.array(z.object({ like: z.string() }));
