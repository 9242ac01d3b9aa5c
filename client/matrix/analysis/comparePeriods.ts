import { type Participation, shared } from './Participation.ts';

/** What a party joined by the letters of two periods. Ids of initiatives. */
export interface PeriodsCompared {
  party: string;
  before: readonly string[];
  after: readonly string[];
  /** By the letters of both. */
  both: readonly string[];
}

/** Every party that joined something in either period, the largest difference first. */
export const comparePeriods = (before: Participation, after: Participation): PeriodsCompared[] => {
  const parties = new Set([...before.keys(), ...after.keys()]);
  return [...parties]
    .map((party) => {
      const a = before.get(party) ?? new Set();
      const b = after.get(party) ?? new Set();
      return { party, before: [...a], after: [...b], both: shared(a, b) };
    })
    .filter(({ before: a, after: b }) => a.length + b.length > 0)
    .sort((a, b) => difference(b) - difference(a));
};

const difference = ({ before, after }: PeriodsCompared): number => Math.abs(after.length - before.length);
