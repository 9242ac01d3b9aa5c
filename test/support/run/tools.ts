import { findOrInstallChromium } from '../chromium.ts';
import { startNeo4j } from '../neo4j.ts';
import type { Surroundings } from './Suite.ts';

/** The programs that are not ours and that some tests need. */
export interface Tools {
  surroundings: Surroundings;
  /** What could not be had, each with what goes untested without it. */
  missing: string[];
  stop(): Promise<void>;
}

/** Finds, installs or starts a browser and a Neo4j, both at once. */
export async function findTools(): Promise<Tools> {
  const [chromium, neo4j] = await Promise.all([findOrInstallChromium(), startNeo4j()]);
  return {
    surroundings: {
      ...process.env,
      ...(chromium === undefined ? {} : { CHROME_PATH: chromium }),
      ...('unavailable' in neo4j
        ? {}
        : { NEO4J_TEST_URI: neo4j.uri, NEO4J_TEST_USER: neo4j.user, NEO4J_TEST_PASSWORD: neo4j.password }),
    },
    missing: [
      ...(chromium === undefined ? ['Chromium: no test in a browser is run'] : []),
      ...('unavailable' in neo4j ? [`Neo4j: no test on a real Neo4j is run (${neo4j.unavailable})`] : []),
    ],
    stop: async () => {
      if (!('unavailable' in neo4j)) await neo4j.stop();
    },
  };
}
