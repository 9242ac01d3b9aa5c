import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { findCitations } from '../../../server/extract/citations/findCitations.ts';

const shared = path.resolve(import.meta.dirname, '../../../../shared');
const name = 'verslag-jbz-raad-2026-06-04';
const letter = path.join(shared, 'letters', `${name}.txt`);
const gold = path.join(shared, 'gold', `${name}.json`);
const present = existsSync(letter) && existsSync(gold);
if (!present) console.info(`The annotated letter is not at ${shared}: its citations are not tested here.`);

const goldShape = z.object({
  relations: z.array(z.object({ type: z.string(), to: z.string(), start: z.number(), quote: z.string() })),
});

describe.skipIf(!present)('the annotated letter', () => {
  const text = present ? readFileSync(letter, 'utf8') : '';
  const annotated = present
    ? goldShape.parse(JSON.parse(readFileSync(gold, 'utf8'))).relations.filter(({ type }) => type === 'CITES')
    : [];
  const citations = findCitations(text);
  const targets = citations.flatMap((citation) =>
    citation.targets.map(({ id }) => ({ id, start: citation.start, end: citation.end })),
  );

  test('all that it cites and nothing else', () => {
    expect(annotated.length).toBe(17);
    expect(targets.map(({ id }) => id).sort()).toEqual(annotated.map(({ to }) => to).sort());
  });

  test.each(annotated.map((row) => [row.to, row] as const))(
    '%s is cited where the annotation says',
    (id, { start, quote }) => {
      const found = targets.find((target) => target.id === id);
      expect(found?.start).toBeLessThan(start + quote.length);
      expect(found?.end).toBeGreaterThan(start);
    },
  );

  test('the one citation without a dossier is warned of', () => {
    expect(citations.flatMap(({ warnings }) => warnings.map(({ code }) => code))).toEqual([
      'citation-without-dossier',
    ]);
  });
});
