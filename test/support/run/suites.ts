import { bench } from './bench.ts';
import { node, tool } from './command.ts';
import type { Suite } from './Suite.ts';
import { vitest } from './vitest.ts';

/** Everything that `npm test` runs, in this order. */
export const suites: readonly Suite[] = [
  check('types', [tool('typescript/bin/tsc'), '--noEmit']),
  check('lint and format', [tool('@biomejs/biome/bin/biome'), 'check', '.']),
  vitest('unit'),
  vitest('golden'),
  vitest('contracts'),
  vitest('e2e'),
  bench('bench'),
  bench('soak'),
];

/** A tool that is right or wrong as a whole counts as one test. */
function check(name: string, parameters: string[]): Suite {
  return {
    name,
    run: async (surroundings) => {
      const isRight = (await node(parameters, surroundings)) === 0;
      return { passed: isRight ? 1 : 0, failed: isRight ? 0 : 1, skipped: 0 };
    },
  };
}
