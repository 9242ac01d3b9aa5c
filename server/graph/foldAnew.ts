import { z } from 'zod';
import { changeLetter } from './changeLetter.ts';
import { countOf } from './countDocuments.ts';
import type { Database, Reader } from './Database.ts';
import { keepSource } from './keepSource.ts';
import { graphFormat, readSource, unfolded } from './source.ts';

/**
 * Folds all letters anew where an earlier version of the program loaded one of them, for it may have kept claims and marks
 * otherwise. The letters themselves stay as they are. What is interrupted goes on at the next opening, and two
 * processes may be at it at once.
 */
export const foldAnew = async (database: Database): Promise<void> => {
  while ((await hasOlder(database)) && (await clearSome(database)));
  while ((await nextUnfolded(database)) && (await foldOne(database)));
};

/** Takes part of the graph away; with the last of it, all letters are noted as not being in it. */
const clearSome = (database: Database): Promise<boolean> =>
  database.write(async (transaction) => {
    if (!(await hasOlder(transaction))) return false;
    for (const query of ['wipeRelations', 'wipeFolded'])
      if (countOf(await transaction.read(query, { limit: 1000 })) > 0) return true;
    await transaction.run('setFormats', { format: unfolded });
    return false;
  });

const foldOne = (database: Database): Promise<boolean> =>
  database.write(async (transaction) => {
    const id = await nextUnfolded(transaction);
    const source = id === undefined ? undefined : await readSource(transaction, id);
    if (!source) return false;
    await changeLetter(transaction, source.document.id, undefined, source);
    await keepSource(transaction, source);
    return true;
  });

const hasOlder = async (reader: Reader): Promise<boolean> =>
  countOf(await reader.read('countOlderSources', { format: graphFormat, unfolded })) > 0;

const nextUnfolded = async (reader: Reader): Promise<string | undefined> =>
  sourceRows.parse(await reader.read('findUnfolded', { unfolded }))[0]?.id;

const sourceRows = z.array(z.object({ id: z.string() }));
