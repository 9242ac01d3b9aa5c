import { shortLetters } from '../test/support/fuzz/letters.ts';
import { tryMutant } from '../test/support/fuzz/tryMutant.ts';
import type { Bench } from './Bench.ts';

const counts = { short: 350, full: 100_000 } as const;
const seed = 20261127;

/** Damaged copies of a letter in every format: each is read, with every quote at its place, or refused with an error of ours. */
export const mutants: Bench = {
  name: 'mutants',
  title: 'damaged files',
  kind: 'soak',
  run: async (length) => {
    const letters = [...(await shortLetters())];
    const each = Math.ceil(counts[length] / letters.length);
    const lines: string[] = [];
    for (const [name, bytes] of letters) {
      const outcomes = { read: 0, refused: 0 };
      for (let at = 0; at < each; at += 1) outcomes[await tryMutant(name, bytes, seed + at)] += 1;
      lines.push(`${name}: ${outcomes.read} read, ${outcomes.refused} refused, seeds from ${seed}`);
    }
    return lines;
  },
};
