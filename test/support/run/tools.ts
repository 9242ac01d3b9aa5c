import { findOrInstallChromium } from '../chromium.ts';
import { findOrInstallLibreOffice } from '../libreoffice.ts';
import { startNeo4j, type TestNeo4j } from '../neo4j.ts';
import type { Surroundings } from './Suite.ts';

/** The programs that are not ours and that some tests need. */
export interface Tools {
  surroundings: Surroundings;
  /** What could not be had, each with what goes untested without it. */
  missing: string[];
  stop(): Promise<void>;
}

/** Finds, installs or starts a browser, a word processor and a Neo4j. */
export async function findTools(): Promise<Tools> {
  const [{ chromium, libreOffice }, neo4j] = await Promise.all([findPrograms(), startNeo4j()]);
  const hasNeo4j = !('unavailable' in neo4j);
  return {
    surroundings: {
      ...process.env,
      ...(chromium === undefined ? {} : { CHROME_PATH: chromium }),
      ...(hasNeo4j ? variablesOf(neo4j) : {}),
    },
    missing: [
      ...(chromium === undefined ? ['Chromium: no test in a browser is run'] : []),
      ...(libreOffice === undefined
        ? ['LibreOffice: no file that it makes is read, and it reads none of ours']
        : []),
      ...(hasNeo4j ? [] : [`Neo4j (${neo4j.unavailable}): no test on a real Neo4j is run`]),
    ],
    stop: async () => {
      if (hasNeo4j) await neo4j.stop();
    },
  };
}

/** One after the other: packages are installed one at a time. */
const findPrograms = async () => ({
  chromium: await findOrInstallChromium(),
  libreOffice: await findOrInstallLibreOffice(),
});

const variablesOf = ({ uri, user, password, database }: TestNeo4j) => ({
  NEO4J_TEST_URI: uri,
  NEO4J_TEST_USER: user,
  NEO4J_TEST_PASSWORD: password,
  NEO4J_TEST_DATABASE: database,
});
