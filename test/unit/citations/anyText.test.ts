import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCitations } from '../../../server/extract/citations/findCitations.ts';

const pieces = [
  'Kamerstukken',
  'Kamerstuk',
  'TK',
  'Handelingen',
  'Aanhangsel',
  'II',
  'I',
  '11',
  '2025/26',
  '2025-2026',
  '1985/- 86',
  '32 317',
  '36410-VI',
  '21 501-20',
  '31.700XII',
  '(R2114)',
  'hoofdstuk',
  'nr.',
  'nrs.',
  'item',
  '1-4',
  '1–',
  '42e',
  'E',
  'AA',
  ', ',
  '; ',
  ' en ',
  '-',
  '/',
  '(',
  ')',
  '.',
  '\n',
  ' ',
  'p. 3',
  'COM(2021)',
  '591',
  'final',
  'ECLI:EU:C:2022:702',
  'Stb. 2024,',
  'Verordening',
  '(EU)',
  '2024/1351',
  'Richtlijn',
  '2008/115/EG',
  'TZ202604-207',
  'toezegging T03987',
  'kst-36848-63',
  '12 juni 2026',
  'ï😀',
];
const madeOfPieces = fc
  .array(fc.constantFrom(...pieces), { maxLength: 40 })
  .map((parts) => parts.join(' ').replaceAll(' , ', ', '));
const glued = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));

test('citations lie in the text in order, never overlap, and hold their targets and warnings', () => {
  fc.assert(
    fc.property(fc.oneof(madeOfPieces, glued, fc.string({ unit: 'binary' })), (text) => {
      let before = 0;
      for (const { start, end, targets, warnings } of findCitations(text)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(targets.length + warnings.length).toBeGreaterThan(0);
        for (const target of targets) {
          expect(target.start).toBeGreaterThanOrEqual(start);
          expect(target.end).toBeLessThanOrEqual(end);
          expect(target.id).toMatch(/^(?:document:[\w-]+|regulation:[23]\d{4}[A-Z]{1,2}\d{4})$/);
        }
        before = end;
      }
    }),
    { numRuns: 600 },
  );
});

/** Lines that would cost a careless pattern or loop far more than their length. */
test.each([
  ['digits', '1'],
  ['blanks', ' '],
  ['capitals', 'A'],
  ['dossiers', '12 345, '],
  ['dossiers after a series word', 'Kamerstuk 12 345 en '],
  ['chambers', 'TK II TK 2025/26, '],
  ['numbers', 'Kamerstuk 32 317, nrs. 1-4, 6 en 7, '],
  ['instruments', 'Verordeningen (EU) 2019/817, '],
  ['half an ECLI', 'ECLI:EU:'],
])('a line of a million characters is read to its end: %s', (_name, piece) => {
  const line = piece.repeat(1_000_000 / piece.length);
  // A pattern that backtracks would not come back before the test's time is up.
  expect(Array.isArray(findCitations(line))).toBe(true);
});
