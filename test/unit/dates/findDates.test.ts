import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates } from '../../../server/extract/dates/findDates.ts';

const reference = '2026-06-12';

/** What is found, as "stretch: from..to precision". */
const found = (text: string, day: string | null = reference): string[] =>
  findDates(text, day === null ? {} : { reference: day }).map(
    ({ start, end, from, to, precision }) =>
      `${text.slice(start, end)}: ${from === to ? from : `${from}..${to}`} ${precision}`,
  );

describe('dates and periods with their year', () => {
  test.each([
    ['30 september 2022', '2022-09-30 day'],
    ['5 June 2026', '2026-06-05 day'],
    ['5th of June 2026', '2026-06-05 day'],
    ['June 5, 2026', '2026-06-05 day'],
    ['5 dec. 2025', '2025-12-05 day'],
    ['2026-06-04', '2026-06-04 day'],
    ['04-06-2026', '2026-06-04 day'],
    ['4/6/2026', '2026-06-04 day'],
    ['4-5 juni 2026', '2026-06-04..2026-06-05 range'],
    ['4–5 June 2026', '2026-06-04..2026-06-05 range'],
    ['June 4-5, 2026', '2026-06-04..2026-06-05 range'],
    ['28 mei t/m 2 juni 2026', '2026-05-28..2026-06-02 range'],
    ['30 december tot en met 2 januari 2026', '2025-12-30..2026-01-02 range'],
    ['22 en 23 juli 2025', '2025-07-22..2025-07-23 range'],
    ['7, 8 en 9 maart 2024', '2024-03-07..2024-03-09 range'],
    ['april 2023', '2023-04-01..2023-04-30 month'],
    ['februari 2024', '2024-02-01..2024-02-29 month'],
    ['juni/juli 2026', '2026-06-01..2026-07-31 range'],
    ['eind juni 2026', '2026-06-21..2026-06-30 range'],
    ['Q4 2026', '2026-10-01..2026-12-31 quarter'],
    ['2027 Q1', '2027-01-01..2027-03-31 quarter'],
    ['vierde kwartaal van 2026', '2026-10-01..2026-12-31 quarter'],
    ['first quarter of 2027', '2027-01-01..2027-03-31 quarter'],
    ['tweede helft van 2026', '2026-07-01..2026-12-31 half'],
    ['najaar 2026', '2026-09-01..2026-11-30 quarter'],
    ['winter 2026', '2026-12-01..2027-02-28 quarter'],
    ['eind 2026', '2026-10-01..2026-12-31 quarter'],
    ['Eind 2026', '2026-10-01..2026-12-31 quarter'],
    ['begin 2027', '2027-01-01..2027-03-31 quarter'],
    ['end of 2026', '2026-10-01..2026-12-31 quarter'],
    ['medio 2026', '2026-05-01..2026-08-31 range'],
  ])('%s', (text, expected) => {
    expect(found(`het is ${text} geweest`)).toEqual([`${text}: ${expected}`]);
    expect(found(`het is ${text} geweest`, null)).toEqual([`${text}: ${expected}`]);
  });

  test.each([
    ['in 2025 nam het af', ['2025: 2025-01-01..2025-12-31 year']],
    ['in de periode 2021-2025', ['2021-2025: 2021-01-01..2025-12-31 range']],
    ['op 28 mei en 3 juni 2026', ['28 mei: 2026-05-28 day', '3 juni 2026: 2026-06-03 day']],
    ['op 5 juni\n2026', ['5 juni\n2026: 2026-06-05 day']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('dates without a year are read against the day of the document', () => {
  test.each([
    ['5 juni jl.', reference, '2026-06-05 day'],
    ['24 april jl.', reference, '2026-04-24 day'],
    ['1 december jl.', reference, '2025-12-01 day'],
    ['12 juni jl.', reference, '2026-06-12 day'],
    ['1 december a.s.', reference, '2026-12-01 day'],
    ['10 januari a.s.', '2026-12-20', '2027-01-10 day'],
    ['12 juni', reference, '2026-06-12 day'],
    ['20 december', '2026-01-05', '2025-12-20 day'],
    ['10 januari', '2026-12-20', '2027-01-10 day'],
    ['5 tot en met 8 mei', reference, '2026-05-05..2026-05-08 range'],
    ['30 en 31 januari jl.', reference, '2026-01-30..2026-01-31 range'],
    ['begin juni jl.', reference, '2026-06-01..2026-06-10 range'],
    ['vierde kwartaal', reference, '2026-10-01..2026-12-31 quarter'],
    ['eerste kwartaal van volgend jaar', reference, '2027-01-01..2027-03-31 quarter'],
    ['dit najaar', reference, '2026-09-01..2026-11-30 quarter'],
    ['voor de zomer van 2027', reference, '2026-06-12..2027-05-31 range'],
    ['voor het kerstreces', reference, '2026-06-12..2026-12-24 range'],
    ['before the Christmas recess', reference, '2026-06-12..2026-12-24 range'],
    ['einde van het jaar', reference, '2026-10-01..2026-12-31 quarter'],
    ['eind volgend jaar', reference, '2027-10-01..2027-12-31 quarter'],
    ['dit jaar', reference, '2026-01-01..2026-12-31 year'],
    ['vorige maand', '2026-01-15', '2025-12-01..2025-12-31 month'],
  ])('%s, on %s', (text, day, expected) => {
    expect(found(text, day)).toEqual([`${text}: ${expected}`]);
    if (!/\d{4}/.test(text)) expect(found(text, null)).toEqual([]);
  });
});

test.each([
  'Kamerstukken II 2025-2026, 36 848, nr. 63',
  'Handelingen II 2025/26, nr. 45',
  '31 februari',
  '99-99-2026',
  'you may march on',
  'artikel 3.12 en 070-3484848',
  'versie 1.2.2026.4',
])('no date in “%s”', (text) => {
  expect(found(text)).toEqual([]);
});

const pieces = [
  '4',
  '5',
  '31',
  '-',
  ' ',
  ' en ',
  'juni',
  'mei',
  'februari',
  '2026',
  'jl.',
  'a.s.',
  'Q4',
  'eind',
  'begin',
  'van',
  'het',
  'jaar',
  'dit',
  'najaar',
  '\n',
  '/',
  'tot en met',
  'June',
  ',',
  '2026-06-04',
  'kwartaal',
  'eerste',
  'voor het kerstreces',
];

test('mentions lie in the text in order, never overlap, and run forward', () => {
  const isDay = /^\d{4}-\d{2}-\d{2}$/;
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces), { maxLength: 30 }),
      fc.constantFrom('', ' '),
      (parts, glue) => {
        const text = parts.join(glue);
        let before = 0;
        for (const { start, end, from, to } of findDates(text, { reference })) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(from).toMatch(isDay);
          expect(to).toMatch(isDay);
          expect(from <= to).toBe(true);
          before = end;
        }
      },
    ),
    { numRuns: 600 },
  );
});

test.each(['1 ', 'eind juni ', '4-5 juni ', ' ', 'voor de '])(
  'a million characters of “%s” are read to their end',
  (piece) => {
    const text = piece.repeat(1_000_000 / piece.length);
    // A pattern that backtracks would not come back before the test's time is up.
    expect(Array.isArray(findDates(text, { reference }))).toBe(true);
  },
);
