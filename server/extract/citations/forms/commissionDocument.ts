import type { CitationForm } from '../Citation.ts';
import { printedCommunityYear } from '../parts/communityYear.ts';
import { blank, skipAt } from '../parts/matchAt.ts';
import { readNumberSeries } from '../parts/numberSeries.ts';

const final = new RegExp(
  `${blank}(?:final|definitief|def\\.|fin\\.)(?!\\p{L})(?:${blank}/${blank}\\d)?`,
  'iuy',
);

/**
 * A document of the Commission or the High Representative: COM(2021) 591 final, COM/2021/591, SWD, SEC, JOIN; C only
 * with its year in brackets, for C/2024/591 is a page of the Official Journal.
 */
export const commissionDocument: CitationForm = {
  name: 'commission-document',
  starts: ['com', 'swd', 'sec', 'join', 'c'],
  cue: new RegExp(
    `(?<![\\p{L}\\d-])(?:(?<series>COM|SWD|SEC|JOIN|C)${blank}\\(${blank}(?<year>(?:19|20)\\d{2}|\\d{2})${blank}\\)|(?<slashed>COM|SWD|SEC|JOIN)${blank}[/-]?${blank}(?<slashedYear>(?:19|20)\\d{2})${blank}(?:[/-]|(?=[^\\S\\n])))${blank}(?:,${blank})?(?:n[ro]\\.?${blank})?(?=\\d{1,4}(?!\\d))`,
    'gu',
  ),
  read: (text, cue) => {
    const series = cue.groups?.series ?? cue.groups?.slashed;
    const year = printedCommunityYear(cue.groups?.year ?? cue.groups?.slashedYear ?? '');
    const numbers = readNumberSeries(text, cue.index + cue[0].length, { letters: false, repeatsWord: true });
    if (series === undefined || numbers === null) return null;
    const targets = numbers.numbers.map(({ number, ...span }, order) => ({
      id: `document:${series.toLowerCase()}-${year}-${Number.parseInt(number, 10)}`,
      name: `${series}(${year}) ${Number.parseInt(number, 10)}`,
      start: order === 0 ? cue.index : span.start,
      end: span.end,
    }));
    const end = skipAt(final, text, numbers.end);
    return { start: cue.index, end, kind: 'com', targets, warnings: numbers.warnings };
  },
};
