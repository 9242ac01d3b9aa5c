import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initiativesByLikeness, partiesByLikeness } from '../../../client/matrix/analysis/byLikeness.ts';
import { clusterTree, type Tree } from '../../../client/matrix/analysis/clusterTree.ts';
import { distance } from '../../../client/matrix/analysis/distance.ts';
import { leafOrder } from '../../../client/matrix/analysis/leafOrder.ts';
import { anyParticipation, participation } from './participations.ts';

describe('parties by likeness', () => {
  it('brings those together that act together, those who do most first', () => {
    const found = partiesByLikeness(
      participation('DK: a b', 'ES: c d e', 'SE: a b', 'IT: c d e', 'FI: a', 'PT: d e'),
    );
    expect([...found.slice(0, 3)].sort()).toEqual(['ES', 'IT', 'PT']);
    expect([...found.slice(3)].sort()).toEqual(['DK', 'FI', 'SE']);
  });

  it('have those last that joined nothing', () => {
    expect(partiesByLikeness(participation('AA:', 'DK: a', 'BB:', 'SE: a b')).slice(2)).toEqual(['AA', 'BB']);
    expect(partiesByLikeness(participation('AA:'))).toEqual(['AA']);
    expect(partiesByLikeness(participation())).toEqual([]);
  });

  it('are the same parties, each once', () => {
    fc.assert(
      fc.property(anyParticipation, (any) => {
        expect([...partiesByLikeness(any)].sort()).toEqual([...any.keys()].sort());
      }),
    );
  });

  it('have no better order among all that the tree allows', () => {
    fc.assert(
      fc.property(anyParticipation, (any) => {
        const sets = [...any.values()];
        const between = (a: number, b: number): number =>
          distance(sets[a] ?? new Set(), sets[b] ?? new Set());
        const length = (order: readonly number[]): number =>
          order.slice(1).reduce((sum, leaf, index) => sum + between(order[index] ?? 0, leaf), 0);
        const tree = clusterTree(sets.length, between);
        const shortest = Math.min(...turned(tree).map(length));
        expect(length(leafOrder(tree, between))).toBeCloseTo(shortest, 9);
      }),
      { numRuns: 200 },
    );
  });
});

describe('initiatives by likeness', () => {
  it('follow the middle of their parties; what nobody joined comes last', () => {
    const joined = participation('DK: b', 'SE: b a', 'ES: a');
    expect(initiativesByLikeness(['leeg', 'a', 'b'], joined, ['DK', 'SE', 'ES'])).toEqual(['b', 'a', 'leeg']);
  });
});

/** Every order of the leaves that turning parts about can give. */
const turned = ({ leaves, parts }: Tree): number[][] => {
  if (!parts) return [[...leaves]];
  const [left, right] = parts.map(turned);
  return (left ?? []).flatMap((a) =>
    (right ?? []).flatMap((b) => [
      [...a, ...b],
      [...b, ...a],
    ]),
  );
};
