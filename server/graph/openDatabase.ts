import type { Database } from './Database.ts';
import type { DatabaseAdapter, DatabaseOptions } from './DatabaseAdapter.ts';
import { embedded } from './embedded.ts';
import { foldAnew } from './foldAnew.ts';
import { neo4j } from './neo4j.ts';

/** The databases, in the order in which they are asked: the embedded one serves whoever names no other. */
export const adapters: readonly DatabaseAdapter[] = [neo4j, embedded];

/**
 * Opens the database that the options ask for, ready to be read and written; what an earlier version of the program loaded
 * is folded anew first.
 * Errors: `database-unsupported`, `database-locked`, `database-unavailable`, `database-login`, `database-missing`.
 */
export const openDatabase = async (options: DatabaseOptions): Promise<Database> => {
  const adapter = adapters.find((candidate) => candidate.serves(options)) ?? embedded;
  const database = await adapter.open(options);
  try {
    await foldAnew(database);
    return database;
  } catch (cause) {
    await database.close();
    throw cause;
  }
};
