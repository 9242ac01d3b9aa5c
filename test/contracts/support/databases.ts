import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Database } from '../../../server/graph/Database.ts';
import { openDatabase } from '../../../server/graph/openDatabase.ts';

/** A database that every contract holds for. */
export interface TestedDatabase {
  name: Database['kind'];
  /** Whether it can be had here; the run says why where it cannot. */
  isThere: boolean;
  /** Opens it empty. */
  open: () => Promise<OpenDatabase>;
}

export interface OpenDatabase {
  database: Database;
  close: () => Promise<void>;
}

/** The address of the real Neo4j server that `test/run.ts` found or started. */
export const neo4jAddress = {
  uri: process.env.NEO4J_TEST_URI ?? '',
  user: process.env.NEO4J_TEST_USER ?? 'neo4j',
  password: process.env.NEO4J_TEST_PASSWORD ?? 'neo4j',
  database: process.env.NEO4J_TEST_DATABASE ?? 'neo4j',
};

/** Whether the tests on Neo4j run; where a run counts (CI) they must, and fail for want of a server. */
export const hasNeo4j = neo4jAddress.uri !== '' || process.env.CI === 'true';
if (neo4jAddress.uri === '') {
  console.warn(
    'NEO4J_TEST_URI is not set: npm test finds or starts a server; without one Neo4j is not tested.',
  );
}

export const databases: readonly TestedDatabase[] = [
  { name: 'embedded', isThere: true, open: () => openEmbedded() },
  { name: 'neo4j', isThere: hasNeo4j, open: () => openNeo4j() },
];

const openEmbedded = async (): Promise<OpenDatabase> => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'rode-draad-contract-'));
  const database = await openDatabase({ dataDir });
  return {
    database,
    close: async () => {
      await database.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};

/** Community has one database, so each test begins by emptying it. */
const openNeo4j = async (): Promise<OpenDatabase> => {
  const database = await openDatabase({ dataDir: '', neo4j: neo4jAddress });
  await database.write((transaction) => transaction.run('wipe'));
  return { database, close: () => database.close() };
};

/** The name of a query that only the tests use, in `test/contracts/cypher/`. */
export const ours = (name: string): string => `../test/contracts/cypher/${name}`;
