import type { Bench, Length } from './Bench.ts';

export interface Choice {
  benches: readonly Bench[];
  length: Length;
}

/**
 * What `npm run bench -- WORDS` asks for: `short`, and the names of those that are to run; without a name all of them.
 * @throws Error with the names that there are, where one is asked for that is not there
 */
export function chosenBenches(all: readonly Bench[], kind: string, words: readonly string[]): Choice {
  const benches = all.filter((bench) => bench.kind === kind);
  const names = words.filter((word) => word !== 'short');
  const wrong = names.filter((name) => !benches.some((bench) => bench.name === name));
  if (wrong.length > 0)
    throw new Error(
      `No ${kind} is called ${wrong.join(' or ')}. There are ${benches.map(({ name }) => name).join(', ')}.`,
    );
  return {
    benches: names.length === 0 ? benches : benches.filter(({ name }) => names.includes(name)),
    length: words.includes('short') ? 'short' : 'full',
  };
}
