import { neo4jAddress, databases as tested } from '../../contracts/support/databases.ts';
import { startProgram, type TestServer } from '../../support/server.ts';

/** A way to start the program as `npm start` does, on an empty database. */
export interface StartedOn {
  name: string;
  isThere: boolean;
  start: () => Promise<TestServer>;
}

const environments: Record<(typeof tested)[number]['name'], Record<string, string>> = {
  embedded: {},
  neo4j: {
    NEO4J_URI: neo4jAddress.uri,
    NEO4J_USER: neo4jAddress.user,
    NEO4J_PASSWORD: neo4jAddress.password,
    NEO4J_DATABASE: neo4jAddress.database,
  },
};

/** The program on each of the databases. */
export const databases: readonly StartedOn[] = tested.map(({ name, isThere, open }) => ({
  name,
  isThere,
  start: async () => {
    // Opening it for the tests empties it.
    const { close } = await open();
    await close();
    return startProgram(environments[name]);
  },
}));

/** The program with the sample letters, on the database that needs nothing. */
export const startWithSamples = (): Promise<TestServer> => startProgram({ SAMPLES: 'on' });
