import { z } from 'zod';
import { canonicalJson } from '../claims/canonicalJson.ts';
import { type Local, local, signature } from '../claims/identity/Local.ts';
import { localsOf } from '../claims/identity/localsOf.ts';
import { type Identities, resolve } from '../claims/identity/resolve.ts';
import type { GraphDocument } from '../model.ts';
import { readBatches, runBatches } from './batches.ts';
import type { Reader, Transaction } from './Database.ts';

/** What may be one with something of these keys, of all loaded letters. */
export const readLocals = async (reader: Reader, keys: Iterable<string>): Promise<Local[]> =>
  localRows.parse(await readBatches(reader, 'readLocals', 'ids', [...new Set(keys)]));

/** Every entry, for `verify`. */
export const allLocals = async (reader: Reader): Promise<Local[]> =>
  localRows.parse(await reader.read('allLocals'));

/** What the things of a loaded letter are one with, as the graph has it now. */
export const identitiesOf = async (reader: Reader, graph: GraphDocument): Promise<Identities> =>
  resolve(
    await readLocals(
      reader,
      localsOf(graph).map(({ key }) => key),
    ),
  );

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
    after.map(({ id, key, document, date, signature: marks }) => ({
      id,
      properties: {
        ...{ id, key, document, signature: canonicalJson(marks) },
        ...(date === null ? {} : { date }),
      },
    })),
  );
};

const localRows = z.array(
  local.extend({ signature: z.string().transform((json) => signature.parse(JSON.parse(json))) }),
);
