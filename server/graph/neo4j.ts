import driver, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import type { Database, Fill, Parameters, Row, Transaction } from './Database.ts';
import type { DatabaseAdapter, Neo4jAddress } from './DatabaseAdapter.ts';
import { neo4jError, notAnAddress } from './neo4jErrors.ts';
import { neo4jParameters } from './neo4jParameters.ts';
import { queryText } from './queryText.ts';

/** Neo4j 5.26 or later, one server (`bolt://`) or a cluster (`neo4j://`), over its own driver. */
export const neo4j: DatabaseAdapter = {
  kind: 'neo4j',
  serves: (options) => options.neo4j !== undefined,
  open: async ({ neo4j: address }) => {
    if (!address) throw new Error('Neo4j needs an address.');
    const database = overDriver(connect(address), address);
    try {
      for (const statement of schema) await database.apply(statement);
    } catch (cause) {
      await database.close();
      throw cause;
    }
    return database;
  },
};

const schema = [
  ...['schemaEntityUnique', 'schemaSourceUnique', 'schemaWriterUnique', 'schemaSearchIndex'],
  ...['schemaLocalUnique', 'schemaLocalMark', 'schemaLocalLike'],
  ...['schemaMarkUnique', 'schemaMarkKey', 'schemaSheafUnique', 'schemaSheafAbout'],
  ...['schemaBriefingUnique', 'schemaBriefingVersionUnique', 'schemaBriefingVersionOf'],
  ...['schemaBriefingPartUnique', 'schemaBriefingPartOf'],
];

const connect = ({ uri, user, password }: Neo4jAddress): Driver => {
  try {
    return driver.driver(uri, driver.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 10_000,
      maxTransactionRetryTime: 15_000,
      userAgent: 'rode-draad',
    });
  } catch (cause) {
    throw notAnAddress(uri, cause);
  }
};

const overDriver = (
  connected: Driver,
  address: Neo4jAddress,
): Database & { apply: (query: string) => Promise<void> } => {
  // Bookmarks make a reader on another member of a cluster see what was written before it.
  const bookmarkManager = driver.bookmarkManager();
  const inSession = async <T>(work: (session: Session) => Promise<T>): Promise<T> => {
    const session = connected.session({ database: address.database, bookmarkManager });
    try {
      return await work(session);
    } catch (cause) {
      throw neo4jError(cause, address.uri, address.database);
    } finally {
      await session.close();
    }
  };
  return {
    kind: 'neo4j',
    read: (query, parameters, fill) =>
      inSession((session) => session.executeRead((open) => execute(open, query, parameters, fill))),
    write: (work) =>
      inSession((session) =>
        session.executeWrite(async (open) => {
          await execute(open, 'lockWriters');
          return work(overTransaction(open));
        }),
      ),
    apply: (query) => inSession(async (session) => void (await session.run(queryText(query)))),
    close: () => connected.close(),
  };
};

const overTransaction = (open: ManagedTransaction): Transaction => ({
  read: (query, parameters, fill) => execute(open, query, parameters, fill),
  run: async (query, parameters, fill) => void (await execute(open, query, parameters, fill)),
});

const execute = async (
  open: ManagedTransaction,
  query: string,
  parameters: Parameters = {},
  fill?: Fill,
): Promise<Row[]> => {
  const { records } = await open.run(queryText(query, fill), neo4jParameters(parameters));
  return records.map((record) => record.toObject());
};
