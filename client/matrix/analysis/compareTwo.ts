import { type Participation, shared } from './Participation.ts';

/** What two parties joined: both of them, or only one. Ids of initiatives. */
export interface TwoCompared {
  both: readonly string[];
  onlyFirst: readonly string[];
  onlySecond: readonly string[];
}

/** Every initiative that either joined is in exactly one of the three. */
export const compareTwo = (first: string, second: string, participation: Participation): TwoCompared => {
  const a = participation.get(first) ?? new Set();
  const b = participation.get(second) ?? new Set();
  return {
    both: shared(a, b),
    onlyFirst: [...a].filter((each) => !b.has(each)),
    onlySecond: [...b].filter((each) => !a.has(each)),
  };
};
