import { type Participation, shared } from './Participation.ts';

/** Two parties, and how many initiatives they share. */
export interface Pair {
  parties: readonly [string, string];
  count: number;
}

/** The pairs that act together most, at most so many; those that share nothing are left out. */
export const mostTogether = (participation: Participation, limit: number): Pair[] => {
  const parties = [...participation];
  const pairs = parties.flatMap(([a, first], index) =>
    parties
      .slice(index + 1)
      .map(([b, second]): Pair => ({ parties: [a, b], count: shared(first, second).length })),
  );
  return pairs
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, limit);
};
