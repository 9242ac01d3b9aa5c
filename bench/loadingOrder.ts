import { loadFile } from '../server/api/loadFile.ts';
import type { Database } from '../server/graph/Database.ts';
import { exportGraph } from '../server/graph/exportGraph.ts';
import { retractDocument } from '../server/graph/loadDocument.ts';
import type { SourceFile } from '../server/readers/Reader.ts';
import type { Bench } from './Bench.ts';
import { onEmbedded } from './onDatabases.ts';
import { samples } from './samples.ts';

/** Letters come and go in any order: the graph is each time that of the letters that are in it, byte for byte. */
export const loadingOrder: Bench = {
  name: 'loadingOrder',
  title: 'order of loading and retracting',
  kind: 'soak',
  run: async (length) => {
    const rounds = length === 'short' ? 10 : 2000;
    const seed = 20260612;
    await onEmbedded((database) => trial(database, rounds, randomOf(seed)));
    return [
      `${rounds} rounds, seed ${seed}: every graph equal to the one that its letters give by themselves`,
    ];
  },
};

async function trial(database: Database, rounds: number, random: () => number): Promise<void> {
  const letters = await samples();
  const expected = new Map<string, string>();
  const loaded = new Map<SourceFile, string>();
  for (let round = 0; round < rounds; round++) {
    const letter = letters[Math.floor(random() * letters.length)];
    if (letter === undefined) throw new Error('there are no sample letters');
    const id = loaded.get(letter);
    if (id === undefined) loaded.set(letter, (await loadFile(database, letter)).id);
    else if (await retractDocument(database, id)) loaded.delete(letter);
    const present = letters.filter((each) => loaded.has(each));
    const graph = JSON.stringify(await exportGraph(database));
    const key = present.map(({ name }) => name).join('\n');
    const before = expected.get(key) ?? (await graphByItself(present));
    if (graph !== before)
      throw new Error(`round ${round}: the graph of\n${key}\ndepends on what went before`);
    expected.set(key, before);
  }
}

const graphByItself = (letters: SourceFile[]): Promise<string> =>
  onEmbedded(async (database) => {
    for (const letter of letters) await loadFile(database, letter);
    return JSON.stringify(await exportGraph(database));
  });

/** Numbers from 0 to 1 that are the same on every run: a linear congruential generator is random enough here. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
