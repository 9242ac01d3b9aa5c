import fc from 'fast-check';
import { canonicalJson } from '../server/claims/canonicalJson.ts';
import type { Database } from '../server/graph/Database.ts';
import { exportGraph } from '../server/graph/exportGraph.ts';
import { verifyGraph } from '../server/graph/verifyGraph.ts';
import { liveThrough, shuffled } from '../test/contracts/support/liveThrough.ts';
import { randomHistory } from '../test/contracts/support/randomLetters.ts';
import type { Bench, Length } from './Bench.ts';
import { onDatabases } from './onDatabases.ts';

/**
 * Random letters are loaded, replaced and retracted, three at once: the graph is each time that of the letters which are
 * left, loaded in any order, and true to its rules.
 */
export const histories: Bench = {
  name: 'histories',
  title: 'random histories',
  kind: 'soak',
  run: (length) => onDatabases((database) => trial(database, length)),
};

/** How long each database is tried: a few histories, or half an hour of them. */
const lengths = {
  short: { numRuns: 4 },
  full: { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: 30 * 60_000 },
} as const;

/** Throws with the seed and the smallest history that shows it where two graphs differ or one breaks a rule. */
const trial = async (database: Database, length: Length): Promise<string> => {
  const seed = 20260612;
  let count = 0;
  await fc.assert(
    fc.asyncProperty(randomHistory, fc.infiniteStream(fc.nat()), async (history, random) => {
      const left = await liveThrough(database, history, 3);
      const lived = canonicalJson(await exportGraph(database));
      const findings = await verifyGraph(database);
      if (findings.length > 0) throw new Error(canonicalJson(findings));
      const anew = shuffled(left, random).map((load) => ({ load }));
      await liveThrough(database, anew);
      if (lived !== canonicalJson(await exportGraph(database)))
        throw new Error('the graph depends on its history');
      count += 1;
    }),
    { seed, markInterruptAsFailure: false, ...lengths[length] },
  );
  return `${database.kind}: ${count} histories, seed ${seed}, without a difference`;
};
