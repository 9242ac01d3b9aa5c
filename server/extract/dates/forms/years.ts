import { dash, gap } from '../../citations/parts/matchAt.ts';
import { firstDay, lastDay } from '../calendar.ts';
import type { DateForm, Period } from '../DateMention.ts';
import { relativeYear } from '../relativeYear.ts';
import { yearPattern } from '../words.ts';

const relative =
  '(?<which>dit|het(?:\\slopende)?|vorig|afgelopen|volgend|komend|this|the|last|next)\\s(?:jaar|year)(?!\\p{L})';

const parts = [
  ...['begin', 'eind', 'einde', 'medio', 'halverwege', 'early', 'mid', 'late'],
  ...['beginning', 'end', 'middle'],
];

/** "eind 2026", "begin volgend jaar", "het einde van het jaar", "by the end of 2026". */
const partOfYear: DateForm = {
  name: 'part-of-year',
  starts: parts,
  pattern: new RegExp(
    `(?<!\\p{L})(?<part>${parts.join('|')})(?:-|${gap}(?:van${gap}|of${gap}|in${gap})?)(?:(?<year>${yearPattern})(?!${dash}\\d|/\\d)|${relative})`,
    'giu',
  ),
  read: (parts, reference) => {
    const year = parts.year === undefined ? relativeYear(parts.which, reference) : Number(parts.year);
    return year === null ? null : readPart(year, parts.part ?? '');
  },
};

/** The beginning and end of a year are its first and last quarters, its middle the four months between spring and autumn. */
function readPart(year: number, part: string): Period {
  if (/^(?:begin|early)/i.test(part))
    return { from: firstDay(year, 1), to: lastDay(year, 3), precision: 'quarter' };
  if (/^(?:eind|late|end)/i.test(part))
    return { from: firstDay(year, 10), to: lastDay(year, 12), precision: 'quarter' };
  return { from: firstDay(year, 5), to: lastDay(year, 8), precision: 'range' };
}

/** "in 2025", "sinds 2021", "dit jaar": four figures are a year only after a word of time. */
const wholeYear: DateForm = {
  name: 'year',
  starts: ['0000', 'dit', 'vorig', 'afgelopen', 'volgend', 'komend', 'this', 'last', 'next'],
  pattern: new RegExp(
    `(?:(?<=(?<!\\p{L})(?:in|sinds|vanaf|tot|per|over|uit|van|voor|na|jaar|since|until|by|from|of|year)\\s)(?<year>${yearPattern})(?![\\p{L}/]|${dash}\\d|[.,]\\d)|(?<!\\p{L})(?<which>dit|vorig|afgelopen|volgend|komend|this|last|next)\\s(?:jaar|year)(?!\\p{L}))`,
    'giu',
  ),
  read: (parts, reference) => {
    const year = parts.year === undefined ? relativeYear(parts.which, reference) : Number(parts.year);
    return year === null ? null : { from: firstDay(year, 1), to: lastDay(year, 12), precision: 'year' };
  },
};

/** "in de periode 2021-2025", "van 2021 tot en met 2025". */
const years: DateForm = {
  name: 'years',
  starts: ['0000'],
  pattern: new RegExp(
    `(?<=(?<!\\p{L})(?:periode|jaren|period|years|van|from)\\s)(?<first>${yearPattern})(?:\\s?${dash}\\s?|${gap}(?:tot${gap}en${gap}met|t/m|tot|to|until)${gap})(?<last>${yearPattern})`,
    'giu',
  ),
  read: (parts) => {
    const [first, last] = [Number(parts.first), Number(parts.last)];
    return first < last ? { from: firstDay(first, 1), to: lastDay(last, 12), precision: 'range' } : null;
  },
};

export const yearForms: readonly DateForm[] = [partOfYear, years, wholeYear];
