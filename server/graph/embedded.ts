import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { GrafeoDB } from '@grafeo-db/js';
import type { Database, Fill, Parameters, Row, Transaction } from './Database.ts';
import type { DatabaseAdapter } from './DatabaseAdapter.ts';
import { embeddedError, notSupported } from './embeddedErrors.ts';
import { oneAtATime } from './oneAtATime.ts';
import { queryText } from './queryText.ts';

/**
 * Grafeo, in this process, in one file under the data folder. A unique constraint makes no index there, so
 * each has an index beside it.
 */
export const embedded: DatabaseAdapter = {
  kind: 'embedded',
  serves: (options) => options.neo4j === undefined,
  open: async ({ dataDir }) => {
    const grafeo = await openFile(dataDir);
    for (const statement of schema) await execute(grafeo, statement);
    return overGrafeo(grafeo);
  },
};

const schema = [
  ...['schemaEntityUnique', 'schemaEntityIndex', 'schemaSourceUnique', 'schemaSourceIndex'],
  ...['schemaLocalUnique', 'schemaLocalIndex', 'schemaLocalMark', 'schemaLocalLike'],
  ...['schemaMarkUnique', 'schemaMarkIndex', 'schemaMarkKey'],
  ...['schemaSheafUnique', 'schemaSheafIndex', 'schemaSheafAbout'],
  ...['schemaBriefingUnique', 'schemaBriefingIndex'],
  ...['schemaBriefingVersionUnique', 'schemaBriefingVersionIndex', 'schemaBriefingVersionOf'],
  ...['schemaBriefingPartUnique', 'schemaBriefingPartIndex', 'schemaBriefingPartOf'],
];

/** The log is folded into the file once it holds this much, so that opening stays quick. */
const checkpointBytes = 32 * 1024 * 1024;

const overGrafeo = (grafeo: GrafeoDB): Database => {
  const inTurn = oneAtATime();
  return {
    kind: 'embedded',
    read: (query, parameters, fill) => execute(grafeo, query, parameters, fill),
    write: (work) => inTurn(() => transact(grafeo, work)),
    close: () => inTurn(async () => grafeo.close()),
  };
};

const openFile = async (dataDir: string): Promise<GrafeoDB> => {
  const { GrafeoDB } = loadBinding();
  try {
    await mkdir(dataDir, { recursive: true });
    const grafeo = GrafeoDB.create(join(dataDir, 'graph.grafeo'));
    grafeo.setCheckpointTriggers({ walBytes: checkpointBytes });
    return grafeo;
  } catch (cause) {
    throw embeddedError(cause, dataDir);
  }
};

/**
 * The binary is looked for only when it is needed, so that a platform without one can still use Neo4j. By `require`,
 * since the package is CommonJS whose exports an `import` does not see.
 */
const loadBinding = (): Binding => {
  try {
    return requireBinding('@grafeo-db/js');
  } catch (cause) {
    throw notSupported(cause);
  }
};

type Binding = typeof import('@grafeo-db/js');
const requireBinding: (name: string) => Binding = createRequire(import.meta.url);

const transact = async <T>(grafeo: GrafeoDB, work: (transaction: Transaction) => Promise<T>): Promise<T> => {
  const open = grafeo.beginTransaction();
  const read: Transaction['read'] = (query, parameters, fill) => execute(open, query, parameters, fill);
  try {
    const result = await work({
      read,
      run: async (query, parameters, fill) => void (await read(query, parameters, fill)),
    });
    await commit(open);
    return result;
  } catch (cause) {
    rollBack(open);
    throw embeddedError(cause);
  }
};

/** As a statement: `open.commit()` does the same on this thread, which for a large letter is long. */
const commit = (open: Open): Promise<unknown> => open.execute('COMMIT');

const rollBack = (open: Open): void => {
  try {
    if (open.isActive) open.rollback();
  } catch {
    // A commit that failed has ended the transaction already; its own error is the one to tell.
  }
};

type Open = ReturnType<GrafeoDB['beginTransaction']>;

const execute = async (
  target: Pick<GrafeoDB, 'executeCypher'>,
  query: string,
  parameters: Parameters = {},
  fill?: Fill,
): Promise<Row[]> => {
  const text = queryText(query, fill);
  try {
    return (await target.executeCypher(text, parameters)).toArray();
  } catch (cause) {
    throw embeddedError(cause);
  }
};
