import fc from 'fast-check';
import type { Participation } from '../../../client/matrix/analysis/Participation.ts';

/** Told as lines: "NL: a b c". */
export const participation = (...lines: readonly string[]): Participation =>
  new Map(
    lines.map((line) => {
      const [party = '', initiatives = ''] = line.split(':');
      return [party, new Set(initiatives.split(' ').filter(Boolean))];
    }),
  );

/** Up to seven parties and eight initiatives, joined at random. */
export const anyParticipation: fc.Arbitrary<Participation> = fc
  .array(fc.subarray(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']), { minLength: 1, maxLength: 7 })
  .map((sets) => new Map(sets.map((initiatives, index) => [`P${index}`, new Set(initiatives)])));
