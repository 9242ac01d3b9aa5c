import { describe, expect, it } from 'vitest';
import { shortLetters } from '../../support/fuzz/letters.ts';
import { tryMutant } from '../../support/fuzz/tryMutant.ts';

const letters = await shortLetters();
const cases = 720;

describe('damaged files', () => {
  it.each([...letters.keys()])(
    `of ${cases} of %s none crashes a reader, and each is read or refused with an error of ours`,
    { timeout: 240_000 },
    async (name) => {
      const bytes = letters.get(name) ?? new Uint8Array();
      const outcomes = { read: 0, refused: 0 };
      for (let seed = 1; seed <= cases; seed += 1) outcomes[await tryMutant(name, bytes, seed)] += 1;
      expect(outcomes.read + outcomes.refused).toBe(cases);
      expect(outcomes.read).toBeGreaterThan(0);
    },
  );
});
