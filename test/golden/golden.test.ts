import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { graphOf } from '../../server/api/loadFile.ts';
import { entityTypeOfId } from '../../server/entities/index.ts';
import type { GraphDocument } from '../../server/model.ts';
import { relationTypes } from '../../server/relations/index.ts';
import { factLines } from '../support/golden/factLines.ts';
import { raiseFloors, readFloors } from '../support/golden/floors.ts';
import {
  goldenFolder,
  goldenLetters,
  realLetters,
  sampleLetters,
  scorer,
} from '../support/golden/goldenLetters.ts';
import { score } from '../support/golden/score.ts';

/** Scores are quotients of binary numbers: 0.4 may come out a hair below. */
const rounding = 1e-9;
const isUpdate = process.env.UPDATE_GOLDEN === '1';
const letters = goldenLetters();
const real = realLetters();
if (scorer === undefined)
  console.info('The scorer is not beside the checkout: no score is held to its floor.');
if (real.length === 0) console.info('No real letter is beside the checkout: none is scored.');

describe('what is extracted', () => {
  test.each(letters)('$name reads as before', async ({ folder, letter }) => {
    const file = path.join(folder, 'extracted.txt');
    const lines = factLines(await read(letter));
    if (isUpdate) writeFileSync(file, lines);
    const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
    expect(lines, `If this is as it should be: npm run golden:update, and read the diff of ${file}`).toBe(
      kept,
    );
  });
});

describe.skipIf(scorer === undefined)('scores', () => {
  const scorePath = scorer ?? '';

  test.each(letters)('$name is not below its floors', async ({ name, letter, gold }) => {
    const scores = score(scorePath, gold, await read(letter));
    if (isUpdate) raiseFloors(name, scores);
    const floors = Object.entries(readFloors()[name] ?? {});
    expect(floors.length, `no floors for ${name}: npm run golden:update sets them`).toBeGreaterThan(0);
    for (const [kind, floor] of floors) expect(scores[kind], kind).toBeGreaterThanOrEqual(floor - rounding);
  });

  test.skipIf(real.length === 0).each(real)('$name is as good as was asked', async ({ letter, gold }) => {
    const scores = score(scorePath, gold, await read(letter));
    for (const [kind, floor] of Object.entries(asked))
      expect(scores[kind], kind).toBeGreaterThanOrEqual(floor);
  });
});

/** What a real letter must reach. */
const asked = { Country: 0.98, Motion: 0.95, Person: 0.95, JOINED: 0.85, CITES: 0.95, 'all relations': 0.75 };

describe('any letter', () => {
  const files = new Set([...letters, ...real].map(({ letter }) => letter).concat(sampleLetters()));

  describe.each([...files].map((file) => ({ file, name: path.relative(goldenFolder, file) })))(
    '$name',
    ({ file }) => {
      test('every quote stands in the text, and is no page', async () => {
        const { document, entities, relations } = await read(file);
        const properties = entities.flatMap(({ evidence }) => Object.values(evidence).flat());
        for (const { start, end, quote } of [
          ...properties,
          ...relations.flatMap(({ evidence }) => evidence),
        ]) {
          expect(quote).toBe(document.text.slice(start, end));
          expect(isPage(quote), quote).toBe(false);
        }
      });

      test('every relation has evidence, and ends of the right types that are among the entities', async () => {
        const { entities, relations } = await read(file);
        const types = new Map(entities.map(({ id, type }) => [id, type]));
        expect(relations.length).toBeGreaterThan(0);
        for (const { id, type, from, to, evidence } of relations) {
          expect(evidence.length, id).toBeGreaterThan(0);
          const model = relationTypes.find((candidate) => candidate.type === type);
          expect(model?.from, id).toContain(types.get(from));
          expect(model?.to, id).toContain(types.get(to));
        }
      });

      test('no entity or relation stands twice, and every id is of its type', async () => {
        const { entities, relations } = await read(file);
        const ids = [...entities, ...relations].map(({ id }) => id);
        expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
        for (const { id, type } of entities) expect(entityTypeOfId(id)?.type, id).toBe(type);
      });

      test('read twice it is the same', async () => {
        expect(JSON.stringify(await read(file))).toBe(JSON.stringify(await read(file)));
      });
    },
  );
});

/** More than 400 characters, unless they are one sentence: a list of 36 signatories is longer, and annotated as a whole. */
const isPage = (quote: string): boolean =>
  quote.length > 600 || (quote.length > 400 && /[.!?]\s+\p{Lu}/u.test(quote));

/** As the command line reads a file. */
function read(file: string): Promise<GraphDocument> {
  return graphOf({ name: path.basename(file), bytes: readFileSync(file) });
}
