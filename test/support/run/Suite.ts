/** How many tests a suite had, by how they ended. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

export interface Outcome extends Count {
  /** Which failed and with what, a line or a few for each. */
  failures?: readonly string[];
}

/** What the suites are run with: the programs that were found, as environment variables. */
export type Surroundings = NodeJS.ProcessEnv;

/** One part of `npm test`: a new one is one line in `suites.ts`. */
export interface Suite {
  name: string;
  run(surroundings: Surroundings): Promise<Outcome>;
}
