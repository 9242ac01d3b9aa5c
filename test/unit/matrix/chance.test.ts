import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOf } from '../../../client/matrix/analysis/chance.ts';
import { partnersOf } from '../../../client/matrix/analysis/partnersOf.ts';
import { anyParticipation, participation } from './participations.ts';

describe('the chance to join', () => {
  it('is the same for all where all totals are the same', () => {
    const chance = chanceOf(participation('A: 1 2', 'B: 3 4', 'C: 1 3', 'D: 2 4'));
    expect(chance('A', '1')).toBeCloseTo(0.5, 6);
    expect(chance('D', '3')).toBeCloseTo(0.5, 6);
  });

  it('leaves nothing to chance where someone joined everything, or nothing', () => {
    const chance = chanceOf(participation('A: 1 2 3', 'B: 1', 'C:'));
    expect(['1', '2', '3'].map((initiative) => chance('A', initiative))).toEqual([1, 1, 1]);
    expect(chance('C', '1')).toBe(0);
  });

  it('keeps the totals of every party and of every initiative', () => {
    fc.assert(
      fc.property(anyParticipation, (any) => {
        const chance = chanceOf(any);
        const initiatives = [...new Set([...any.values()].flatMap((each) => [...each]))];
        for (const [party, joined] of any) {
          const expected = initiatives.reduce((sum, initiative) => sum + chance(party, initiative), 0);
          expect(Math.abs(expected - joined.size)).toBeLessThan(0.05);
        }
        for (const initiative of initiatives) {
          const expected = [...any.keys()].reduce((sum, party) => sum + chance(party, initiative), 0);
          const observed = [...any.values()].filter((joined) => joined.has(initiative)).length;
          expect(Math.abs(expected - observed)).toBeLessThan(0.05);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the partners of a party', () => {
  const joined = participation('NL: 1 2 3 4', 'DK: 1 2', 'SE: 2', 'ES:', 'IT: 5');

  it('are those that it shares initiatives with, the most frequent first', () => {
    const partners = partnersOf('NL', joined, chanceOf(joined));
    expect(partners.map(({ id, initiatives }) => [id, initiatives])).toEqual([
      ['DK', ['1', '2']],
      ['SE', ['2']],
    ]);
  });

  it('are with the other as often as the other is with them, and as expected', () => {
    fc.assert(
      fc.property(anyParticipation, (any) => {
        const chance = chanceOf(any);
        for (const party of any.keys()) {
          for (const { id, initiatives, expected } of partnersOf(party, any, chance)) {
            const back = partnersOf(id, any, chance).find((each) => each.id === party);
            expect([...(back?.initiatives ?? [])].sort()).toEqual([...initiatives].sort());
            expect(back?.expected).toBeCloseTo(expected, 9);
            expect(expected).toBeLessThanOrEqual(
              Math.min(any.get(party)?.size ?? 0, any.get(id)?.size ?? 0) + 0.05,
            );
          }
        }
      }),
    );
  });
});
