import type { TestNeo4j, Unavailable } from '../neo4j.ts';

/** The server that `NEO4J_TEST_URI` names; the tests empty its database. */
export const fromEnvironment = async (): Promise<TestNeo4j | Unavailable> => {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USER, NEO4J_TEST_PASSWORD, NEO4J_TEST_DATABASE } = process.env;
  if (!uri) return { unavailable: 'NEO4J_TEST_URI is not set' };
  return {
    uri,
    user: NEO4J_TEST_USER ?? 'neo4j',
    password: NEO4J_TEST_PASSWORD ?? 'neo4j',
    database: NEO4J_TEST_DATABASE ?? 'neo4j',
    stop: async () => undefined,
  };
};
