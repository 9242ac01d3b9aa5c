import { fromDocker } from './neo4j/fromDocker.ts';
import { fromEnvironment } from './neo4j/fromEnvironment.ts';
import { fromMaven } from './neo4j/fromMaven.ts';

/** A real Neo4j server to test on. */
export interface TestNeo4j {
  uri: string;
  user: string;
  password: string;
  database: string;
  /** Ends a server that we started; may be called more than once. */
  stop(): Promise<void>;
}

/** Why there is none to be had this way. */
export interface Unavailable {
  unavailable: string;
}

/** Ways to come by a server, in the order in which they are tried. */
const ways: readonly (() => Promise<TestNeo4j | Unavailable>)[] = [fromEnvironment, fromMaven, fromDocker];

/**
 * Finds or starts one Neo4j server for the whole test run: that of `NEO4J_TEST_URI`, else one from Maven's artifacts,
 * else Docker's. Where there is none it says why; it never throws.
 */
export const startNeo4j = async (): Promise<TestNeo4j | Unavailable> => {
  const reasons: string[] = [];
  for (const way of ways) {
    const answer = await way().catch((cause: unknown) => ({ unavailable: String(cause) }));
    if (!('unavailable' in answer)) return answer;
    reasons.push(answer.unavailable);
  }
  return { unavailable: reasons.join('; ') };
};
