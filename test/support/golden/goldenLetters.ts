import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A letter with its annotation. */
export interface GoldenLetter {
  /** Of its folder, or of the file where it has none. */
  name: string;
  /** Absolute paths. */
  letter: string;
  gold: string;
  folder: string;
}

const root = path.resolve(import.meta.dirname, '../../..');
const shared = path.resolve(root, '../shared');

export const goldenFolder = path.join(root, 'test/golden');

/** The scorer beside the checkout, or undefined where the checkout stands alone. */
export const scorer = existing(path.join(shared, 'tools/score.mjs'));

/** Every folder of `test/golden`; `letter.path` leads to a text elsewhere. */
export function goldenLetters(): GoldenLetter[] {
  return readdirSync(goldenFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const folder = path.join(goldenFolder, name);
      const lead = existing(path.join(folder, 'letter.path'));
      const place = lead ? readFileSync(lead, 'utf8').trim() : 'letter.txt';
      return { name, folder, letter: path.resolve(folder, place), gold: path.join(folder, 'gold.json') };
    });
}

/** The real letters beside the checkout that have an annotation; none where it stands alone. */
export function realLetters(): GoldenLetter[] {
  const folder = path.join(shared, 'letters');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const name = path.basename(file, '.txt');
      return {
        name,
        folder,
        letter: path.join(folder, file),
        gold: path.join(shared, 'gold', `${name}.json`),
      };
    })
    .filter(({ gold }) => existsSync(gold));
}

/** The letters that the first start loads. */
export function sampleLetters(): string[] {
  const folder = path.join(root, 'samples');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => path.join(folder, file));
}

function existing(file: string): string | undefined {
  return existsSync(file) ? file : undefined;
}
