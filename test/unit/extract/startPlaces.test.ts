import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationForms } from '../../../server/extract/citations/forms/index.ts';
import { dateForms } from '../../../server/extract/dates/findDates.ts';
import { matcherOf, type Starting } from '../../../server/extract/startPlaces.ts';

const root = path.join(import.meta.dirname, '../../..');

/** Every text of the samples and the tests. */
const texts = ['samples', 'test'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .map((name) => readFileSync(path.join(root, folder, name), 'utf8')),
);

const forms: readonly (Starting & { name: string })[] = [
  ...citationForms.map(({ name, cue, starts }) => ({ name, pattern: cue, starts })),
  ...dateForms,
];
const matchesOf = matcherOf(forms, (form) => form);

/** What a form finds where it may begin, and what it finds when it is tried at every place. */
const bothWays = (text: string) =>
  [...matchesOf(text)].map(([{ name, pattern }, matches]) => ({
    name,
    found: matches.map(told),
    everywhere: [...text.matchAll(pattern)].map(told),
  }));
const told = (match: RegExpExecArray) => [match.index, ...match];

const expectTheSame = (text: string) => {
  for (const { name, found, everywhere } of bothWays(text)) expect([name, found]).toEqual([name, everywhere]);
};

/** The words of which the patterns are made, each start, and what may stand between. */
const pieces = [
  ...new Set(forms.flatMap(({ pattern }) => pattern.source.match(/[\p{L}]{2,}/gu) ?? [])),
  ...new Set(forms.flatMap(({ starts = [] }) => starts)),
  ...[
    'T.K.',
    'E.K.',
    'A/HRC/RES/12/3',
    'S/RES/2728',
    'A/C.1/78/L.12',
    'a.s.',
    'j.l.',
    't/m',
    'v\u00f3\u00f3r',
    'V\u00d3\u00d3R',
  ],
  ...[
    '1',
    '5',
    '12',
    '30',
    '1e',
    '4de',
    '2nd',
    '2026',
    '1998',
    '04-06-2026',
    '2026-06-04',
    '32024R1351',
    '36 410',
    '22112',
    '604/2013',
  ],
  ...[
    'Q4',
    'H1',
    '2026Q3',
    'kst-36848-63',
    'ah-tk-20232024-387',
    'TZ202604-207',
    'T03987',
    'ECLI:NL:HR:2020:1',
    '(EU)',
    '(2021)',
    '(2024)',
  ],
];
const between = [
  '',
  ' ',
  ' ',
  ' ',
  ' ',
  '\n',
  '-',
  '\u2013',
  '/',
  '.',
  ', ',
  ': ',
  '(',
  ')',
  '\u017f',
  '\u212a',
  '\u0130',
  '\u{10400}',
  '\u0301',
];
const changed: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => word.charAt(0).toUpperCase() + word.slice(1),
  (word) => word.replaceAll('s', '\u017f').replaceAll('k', '\u212a'),
];
const mixtures = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...changed), fc.constantFrom(...between)), {
    maxLength: 40,
  })
  .map((words) => words.map(([word, change, gap]) => change(word) + gap).join(''));

describe('forms find the same where they may begin as everywhere', () => {
  test('there are texts and forms to try', () => {
    expect(texts.length).toBeGreaterThan(100);
    expect(forms.filter(({ starts }) => starts).length).toBeGreaterThan(20);
  });

  test('in the letters of the samples and tests', () => {
    for (const text of texts) expectTheSame(text);
  });

  test('in mixtures of their words', () => {
    fc.assert(fc.property(mixtures, expectTheSame), { numRuns: 1000 });
  }, 600_000);

  test('a form that states too few places is told apart', () => {
    const day = dateForms.find(({ name }) => name === 'day');
    const few = matcherOf([{ pattern: day?.pattern ?? /-/g, starts: ['00'] }], (form) => form);
    expect([...few('5 juni 2026 en 12 juni 2026').values()].flat().map(([all]) => all)).toEqual([
      '12 juni 2026',
    ]);
  });
});
