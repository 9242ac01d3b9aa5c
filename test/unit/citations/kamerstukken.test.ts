import { describe, expect, test } from 'vitest';
import { findCitations } from '../../../server/extract/citations/findCitations.ts';
import { cited, warned } from './cited.ts';

describe('a Kamerstuk is read in every notation', () => {
  test.each([
    // chamber and year
    ['Kamerstukken II 2025/26, 22112, nr. 4320', ['kst-22112-4320']],
    ['Kamerstukken II, 2025-2026, 36 848, nr. 63', ['kst-36848-63']],
    ['Kamerstukken II, 2024–2025, 30 573, nr. 232', ['kst-30573-232']],
    ['Kamerstukken II 1985/- 86, 19 559, nr. 6', ['kst-19559-6']],
    ['Kamerstukken II 1999/00, 26 855, nr. 3', ['kst-26855-3']],
    ['Kamerstukken II, vergaderjaar 2025-2026, Motie TK, 36 045, nr. 271', ['kst-36045-271']],
    ['Kamerstukken II, Zitting 1958-1959-5380, Nr. 3', ['kst-5380-3']],
    ['Kamerstukken II 1957/58, 5056, nr. 3', ['kst-5056-3']],
    ['Kamerstukken 11 2008/09, 31 700-VIII, nr. 6', ['kst-31700-VIII-6']],
    ['Kamerstukken II 2020/21 35 570-IX, nr. 14', ['kst-35570-IX-14']],
    ['kamerstukken II 1980/81, 16 625, nr. 4', ['kst-16625-4']],
    ['Tweede Kamer, vergaderjaar 2025–2026, 32 317, nr. 1007', ['kst-32317-1007']],
    ['TK 2008-2009, 31473, nummer 25', ['kst-31473-25']],
    ['EK 2018/19, 34 861, A', ['kst-34861-A']],
    // dossiers
    ['Kamerstukken II 2023/24, 36 410-VI, nr. 79', ['kst-36410-VI-79']],
    ['Kamerstukken II 2023/24, 36410 VI, nr. 79', ['kst-36410-VI-79']],
    ['Kamerstukken II 2008/09, 31.700XII, nr. 6', ['kst-31700-XII-6']],
    ['Kamerstukken II 2023/24, 36.496, nr. 54', ['kst-36496-54']],
    ['Kamerstukken II 1986/87, 19 700 hoofdstuk XV, nr. 2', ['kst-19700-XV-2']],
    ['Kamerstukken II 2013/14, 33 750 B, nr. 3', ['kst-33750-B-3']],
    ['Kamerstukken II 2021/2022, 35 925 IV, nr. 26', ['kst-35925-IV-26']],
    ['Kamerstukken II 2012/13, 33 000 (R2114), nr. 6', ['kst-33000-6']],
    ['Kamerstukken I 2003/04, 27 484 (R 1669), nr. 289', ['kst-27484-289']],
    ['Kamerstukken II 2020/21, 21 501-07, nr. 1750', ['kst-21501-07-1750']],
    ['Kamerstuk 21 501-20-917', ['kst-21501-20-917']],
    ['Kamerstuk 29684-I-3', ['kst-29684-I-3']],
    ['Kamerstukken I 2004/05, 29 762 e.a., D', ['kst-29762-D']],
    ['Kamerstukken I 2017/18, CXXIV, G', ['kst-CXXIV-G']],
    // numbers
    ['Kamerstukken I 2021/22, 35 925, E', ['kst-35925-E']],
    ['Kamerstukken I 2021/22, 35 925 E', ['kst-35925-E']],
    ['Kamerstukken I 2021/22, 35 925 V', ['kst-35925-V']],
    ['Kamerstukken I 2021/22, 35 925 IV, E', ['kst-35925-IV-E']],
    ['Kamerstukken I 1979/80, 15 516, nr. 42e', ['kst-15516-42e']],
    ['Kamerstukken I 2013/14, 33 750, AA', ['kst-33750-AA']],
    ['Kamerstuk 32 317 nr.967', ['kst-32317-967']],
    ['Kamerstuk 32 317, 967', ['kst-32317-967']],
    ['Kamerstuk 32 317, nr. 1.007', ['kst-32317-1007']],
    ['Kamerstuk 35510-21', ['kst-35510-21']],
    // series and ranges
    [
      'Kamerstukken II, 2022-2023, 36414, nr. 1-4',
      ['kst-36414-1', 'kst-36414-2', 'kst-36414-3', 'kst-36414-4'],
    ],
    ['Kamerstukken II 2025/26, 32 317, nrs. 1–3', ['kst-32317-1', 'kst-32317-2', 'kst-32317-3']],
    ['Kamerstukken II 2025/26, 32 317, nrs. 1 t/m 3', ['kst-32317-1', 'kst-32317-2', 'kst-32317-3']],
    ['Kamerstukken I 2025/26, 32 317, A–C', ['kst-32317-A', 'kst-32317-B', 'kst-32317-C']],
    ['Kamerstukken II 2025/26, 32 317, nr. 6 en 7', ['kst-32317-6', 'kst-32317-7']],
    ['Kamerstukken II 2025/26, 32 317, nrs. 6, 7 en 9', ['kst-32317-6', 'kst-32317-7', 'kst-32317-9']],
    ['Kamerstukken II 1999/00, 26 271, nr. 6, p. 15-16; nr. 7, p. 5-6', ['kst-26271-6', 'kst-26271-7']],
    ['Kamerstukken I 2000/01, 26 855 (250, 250a)', ['kst-26855-250', 'kst-26855-250a']],
    ['Kamerstukken II 2025/26, 32 317, nr. 967 en 36 045, nr. 271', ['kst-32317-967', 'kst-36045-271']],
    [
      'Kamerstukken II 2024/25, 32 317, nr. 967; 2025/26, 36 045, nr. 271',
      ['kst-32317-967', 'kst-36045-271'],
    ],
    [
      'Kamerstukken II 2024/25, 32 317, nr. 967; 2025-2026, 36 045, nr. 271',
      ['kst-32317-967', 'kst-36045-271'],
    ],
    [
      'EK 2023/24, 36333, nr. C en TK 19637, nrs. 3200 & 3201',
      ['kst-36333-C', 'kst-19637-3200', 'kst-19637-3201'],
    ],
    ['Kamerstukken I 2013/14, 33 750, A en II 2013/14, 33 751, nr. 3', ['kst-33750-A', 'kst-33751-3']],
    [
      'Kamerstukken II 2024/25, 29 344, nrs. 165, 166 en 29 628, nr. 1200',
      ['kst-29344-165', 'kst-29344-166', 'kst-29628-1200'],
    ],
    // in English
    ['Parliamentary Paper 32 317, no. 967', ['kst-32317-967']],
    ['House of Representatives, parliamentary year 2025-2026, 32 317, no. 5', ['kst-32317-5']],
    ['Kamerstukken I 2022/23, 36 200 VI, letter C', ['kst-36200-VI-C']],
    // pages belong to the citation
    ['Kamerstukken II 2005/06, 30 316, nr. 3, p. 7–8', ['kst-30316-3']],
    ['Kamerstukken II 2020/21, 35 625, nr. 4, p. 12 en 13, en nr. 6', ['kst-35625-4', 'kst-35625-6']],
    ['Kamerstukken II 1988/89, 21 227, nr. 3 (bijlage IV), blz. 21', ['kst-21227-3']],
    ['Kamerstukken II 2005/06, 30 316, nr. 3, p. 5 e.v.', ['kst-30316-3']],
    // a commitment published among them
    ['Kamerstukken II, 2025-2026, TZ202604-207', ['TZ202604-207']],
  ])('%s', (citation, ids) => {
    expect(cited(`Zie ${citation}.`)).toEqual([[citation, ...ids].join(' → ')]);
    expect(warned(`Zie ${citation}.`)).toEqual([]);
  });

  test('over the end of a line, with an indent', () => {
    expect(cited('Zie Kamer-\nstukken\n        II 2022-\n2023, 36\n414, nr.\n6 over dit punt.')).toEqual([
      'Kamer- stukken II 2022- 2023, 36 414, nr. 6 → kst-36414-6',
    ]);
  });

  test("a footnote's number glued to the word stays outside", () => {
    expect(cited('dat besluit.1Kamerstukken II 2025/26, 32 317, nr. 5')).toEqual([
      'Kamerstukken II 2025/26, 32 317, nr. 5 → kst-32317-5',
    ]);
  });

  test('each series word opens a citation of its own', () => {
    expect(cited('Kamerstukken I 2020/21, 35 570, C; Kamerstukken II 2020/21, 35 570, nr. 3')).toEqual([
      'Kamerstukken I 2020/21, 35 570, C → kst-35570-C',
      'Kamerstukken II 2020/21, 35 570, nr. 3 → kst-35570-3',
    ]);
  });

  test('between brackets of their own', () => {
    expect(cited('(Kamerstuk 20043, nr.142) en (Kamerstuk 22 112, 2962)')).toEqual([
      'Kamerstuk 20043, nr.142 → kst-20043-142',
      'Kamerstuk 22 112, 2962 → kst-22112-2962',
    ]);
  });

  test('a letter before a date belongs to the series', () => {
    expect(cited('Kamerstukken I 2021/22, 35 925, E en F, 12 juni')).toEqual([
      'Kamerstukken I 2021/22, 35 925, E en F → kst-35925-E → kst-35925-F',
    ]);
  });

  test('each target has the stretch that names it', () => {
    const text = 'Kamerstukken II 2025/26, 32 317, nr. 967 en 36 045, nrs. 271 en 272';
    const stretches = findCitations(text)[0]?.targets.map(({ start, end }) => text.slice(start, end));
    expect(stretches).toEqual(['32 317, nr. 967', '36 045, nrs. 271', '272']);
  });
});

describe('a dossier and number without a series word', () => {
  test.each([
    ['De motie-Piri (32 317, nr. 967) is uitgevoerd.', ['32 317, nr. 967 → kst-32317-967']],
    ['Zie 21 501-20, nr. 917.', ['21 501-20, nr. 917 → kst-21501-20-917']],
    ['de motie van het lid Boomsma c.s. (32317-1007) over', ['32317-1007 → kst-32317-1007']],
    ['19637, nr. 3200; 30573, nr. 41', ['19637, nr. 3200 → kst-19637-3200', '30573, nr. 41 → kst-30573-41']],
    [
      'zie kst-36848-63 en kst-20082009-31473-25',
      ['kst-36848-63 → kst-36848-63', 'kst-20082009-31473-25 → kst-31473-25'],
    ],
    ['https://zoek.officielebekendmakingen.nl/kst-36410-VI-79.html', ['kst-36410-VI-79 → kst-36410-VI-79']],
  ])('%s', (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe('what is no Kamerstuk', () => {
  test.each([
    'In 2025 werden 477.878 Schengenvisa verleend.',
    'Dat kost 12 345 euro, nr. 3 op de lijst kost € 25 000, nr. 4 niets.',
    'Postbus 20301, 2500 EH Den Haag, telefoon 070-3484848 of 06-12345678',
    'Den Haag, 12 juni 2026, nr. 5',
    'bestelling 32317-1007 is verzonden',
    'Op 4-5 juni 2026 en van 2023-2026 gold dit beleid.',
    'De Tweede Kamer heeft 150 leden en de Eerste Kamer 75.',
    'Strafbare handelingen 2024, nr. 5',
    'de arresten van 30 november 1977, nr. 18 586, en van 7 mei 1980',
    'Kamerstukdossier 32 317',
  ])('%s', (text) => {
    expect(findCitations(text)).toEqual([]);
  });

  test('a date or a count after the number is not part of it', () => {
    expect(cited('Kamerstuk 36414, nr. 6, 12 juni 2026')).toEqual(['Kamerstuk 36414, nr. 6 → kst-36414-6']);
    expect(cited('Kamerstuk 36414, nr. 6 en 12 lidstaten')).toEqual(['Kamerstuk 36414, nr. 6 → kst-36414-6']);
    expect(cited('Kamerstuk 36414, nr. 6 - 12 juni 2026')).toEqual(['Kamerstuk 36414, nr. 6 → kst-36414-6']);
  });
});

describe('what is missing or unsure gives a warning', () => {
  test.each([
    ['Kamerstukken II, 2024–2025, nr. 1474.', [], 'citation-without-dossier'],
    ['Kamerstukken II 2024/25, 36 045.', [], 'citation-without-number'],
    ['Kamerstukken II 1999/2000, 2000/2001, 26 855.', [], 'citation-without-number'],
    ['Kamerstuk 36 414, nrs. 1-400', ['kst-36414-1', 'kst-36414-400'], 'citation-range-large'],
    ['Kamerstuk 36 414, nrs. 12-3', ['kst-36414-12'], 'citation-range-unclear'],
    [
      'Kamerstukken 19637 en 30573, nrs. 3200 en 41',
      ['kst-19637-3200', 'kst-30573-41'],
      'citation-numbers-paired',
    ],
    ['Kamerstukken 35 687 en 35 688 (R2151), nr. 14', ['kst-35688-14'], 'citation-without-number'],
  ])('%s', (text, ids, code) => {
    expect(
      findCitations(text).flatMap(({ targets }) => targets.map(({ id }) => id.replace('document:', ''))),
    ).toEqual(ids);
    expect(warned(text)).toEqual([code]);
  });

  test('in both languages, with the words that it is about', () => {
    const text = 'Zie Kamerstukken II, 2024–2025, nr. 1474.';
    const [warning] = findCitations(text)[0]?.warnings ?? [];
    expect(warning?.message.nl).toContain(
      '“Kamerstukken II, 2024–2025, nr. 1474”: het dossiernummer ontbreekt',
    );
    expect(warning?.message.en).toContain('the dossier number is missing');
    expect(text.slice(warning?.start, warning?.end)).toBe('Kamerstukken II, 2024–2025, nr. 1474');
  });
});
