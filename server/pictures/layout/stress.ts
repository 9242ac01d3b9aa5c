import type { Point } from './types.ts';

/**
 * Moves points until their distances fit the wished ones: stress minimisation by stochastic gradient descent
 * (Zheng, Pawar and Goodman 2018). The same input gives the same picture;
 * another seed gives another one.
 */
export const minimiseStress = (points: Point[], wished: readonly Float64Array[], seed: number): void => {
  const pairs = allPairs(points.length);
  const random = generator(seed);
  const smallest = Math.min(...pairs.map(([a, b]) => weight(wished, a, b)));
  const largest = Math.max(...pairs.map(([a, b]) => weight(wished, a, b)));
  if (pairs.length === 0) return;
  const first = 1 / smallest;
  const last = 0.05 / largest;
  for (let round = 0; round < rounds; round += 1) {
    const step = first * (last / first) ** (round / (rounds - 1));
    shuffle(pairs, random);
    for (const [a, b] of pairs) pull(points, wished, a, b, step);
  }
};

const rounds = 80;

type Pair = [number, number];

const weight = (wished: readonly Float64Array[], a: number, b: number): number =>
  1 / Math.max(wished[a]?.[b] ?? 1, 1) ** 2;

const pull = (points: Point[], wished: readonly Float64Array[], a: number, b: number, step: number): void => {
  const from = points[a];
  const to = points[b];
  if (!from || !to) return;
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const distance = Math.hypot(dx, dy) || 1e-6;
  const share = Math.min(weight(wished, a, b) * step, 1);
  const move = (share * (distance - (wished[a]?.[b] ?? 0))) / distance;
  points[a] = { x: from.x + (dx * move) / 2, y: from.y + (dy * move) / 2 };
  points[b] = { x: to.x - (dx * move) / 2, y: to.y - (dy * move) / 2 };
};

const allPairs = (count: number): Pair[] => {
  const pairs: Pair[] = [];
  for (let a = 0; a < count; a += 1) {
    for (let b = a + 1; b < count; b += 1) pairs.push([a, b]);
  }
  return pairs;
};

/** Fisher and Yates. */
const shuffle = (pairs: Pair[], random: () => number): void => {
  for (let last = pairs.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const a = pairs[last];
    const b = pairs[other];
    if (a && b) [pairs[last], pairs[other]] = [b, a];
  }
};

/** Numbers from 0 to 1 that look random and are always the same (a linear congruence, Numerical Recipes). */
const generator = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};
