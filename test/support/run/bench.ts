import { runBenches } from '../../../bench/run.ts';
import type { Suite } from './Suite.ts';

/** The short form of what `npm run bench` and `npm run soak` do at length; each of them counts as one test. */
export const bench = (kind: 'bench' | 'soak'): Suite => ({
  name: `${kind} (short)`,
  run: async () => ({ ...(await runBenches(kind, ['short'])), skipped: 0 }),
});
