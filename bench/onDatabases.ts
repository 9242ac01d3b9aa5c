import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Database } from '../server/graph/Database.ts';
import { openDatabase } from '../server/graph/openDatabase.ts';
import { startNeo4j } from '../test/support/neo4j.ts';

/** What the work reports on either database, one after the other; where there is no Neo4j it says why. */
export const onDatabases = async (work: (database: Database) => Promise<string>): Promise<string[]> => [
  await onEmbedded(work),
  await onNeo4j(work),
];

/** On an embedded database of its own, empty. */
export const onEmbedded = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'rode-draad-bench-'));
  try {
    const database = await openDatabase({ dataDir });
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
};

/** On the server that the tests use; what is in its database is for the work to take away. */
const onNeo4j = async (work: (database: Database) => Promise<string>): Promise<string> => {
  const server = await startNeo4j();
  if ('unavailable' in server) return `neo4j: not run (${server.unavailable})`;
  try {
    const database = await openDatabase({ dataDir: '', neo4j: server });
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  } finally {
    await server.stop();
  }
};
