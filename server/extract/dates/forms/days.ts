import { blank, dash, gap } from '../../citations/parts/matchAt.ts';
import { daysBetween, isoDay } from '../calendar.ts';
import type { DateForm, Parts, Period } from '../DateMention.ts';
import { monthNames, monthNumber, monthPattern, tenseOf, tensePattern, yearPattern } from '../words.ts';
import { yearFor } from '../yearFor.ts';

const day = '(?:0?[1-9]|[12]\\d|3[01])';
const dayNumbers = ['0', '00'];
const ordinalEnd = '(?:st|nd|rd|th|e|ste|de)?';
const notInNumber = '(?<![\\p{L}\\d.,/:-])';
const through = `(?:${blank}${dash}${blank}|${gap}(?:t/m|tot${gap}en${gap}met|tot|until|through|to)${gap})`;
const and = `${gap}(?:en|and|&)${gap}`;
const ofMonth = `(?:${gap}(?:of${gap})?|${blank})(?<month>${monthPattern})`;
const maybeYear = `(?:,?${gap}(?<year>${yearPattern}))?`;

/** "5 juni 2026", "5 juni jl.", "5th of June 2026". */
const oneDay: DateForm = {
  name: 'day',
  starts: dayNumbers,
  pattern: new RegExp(
    `${notInNumber}(?<day>${day})${ordinalEnd}${ofMonth}${maybeYear}${tensePattern}?`,
    'giu',
  ),
  read: (parts, reference) => period(parts, reference),
};

/** "June 5, 2026", "June 4-5, 2026". */
const monthFirst: DateForm = {
  name: 'month-first',
  starts: monthNames,
  pattern: new RegExp(
    `(?<!\\p{L})(?<month>January|February|March|April|May|June|July|August|September|October|November|December)${gap}(?<first>${day})(?:st|nd|rd|th)?(?:(?:${through}|${and})(?<day>${day})(?:st|nd|rd|th)?)?,?${gap}(?<year>${yearPattern})`,
    'gu',
  ),
  read: (parts, reference) =>
    period(parts.day === undefined ? { ...parts, day: parts.first, first: undefined } : parts, reference),
};

/** "4-5 juni 2026", "van 5 tot en met 8 mei", "28 mei t/m 2 juni 2026". */
const throughDays: DateForm = {
  name: 'days-through',
  starts: dayNumbers,
  pattern: new RegExp(
    `${notInNumber}(?<first>${day})${ordinalEnd}(?:${gap}(?<firstMonth>${monthPattern})(?:${gap}(?<firstYear>${yearPattern}))?)?${through}(?<day>${day})${ordinalEnd}${ofMonth}${maybeYear}${tensePattern}?`,
    'giu',
  ),
  read: (parts, reference) => period(parts, reference),
};

/** "22 en 23 juli 2025", "7, 8 en 9 maart": one meeting where the days follow each other, else no period. */
const dayAndDay: DateForm = {
  name: 'days-and',
  starts: dayNumbers,
  pattern: new RegExp(
    `${notInNumber}(?<first>${day})(?:,${gap}(?<between>${day}))?${and}(?<day>${day})${ofMonth}${maybeYear}${tensePattern}?`,
    'giu',
  ),
  read: (parts, reference) => {
    const read = period(parts, reference);
    const follows =
      read !== null && daysBetween(read.from, read.to) === (parts.between === undefined ? 1 : 2);
    return follows ? read : null;
  },
};

/** "2026-06-04", "04-06-2026", "4/6/2026": figures alone are in ISO order, or day before month. */
const figures: DateForm = {
  name: 'figures',
  starts: [...dayNumbers, '0000'],
  pattern: new RegExp(
    `${notInNumber}(?:(?<isoYear>(?:19|20)\\d{2})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})|(?<day>\\d{1,2})(?<mark>[-/.])(?<number>\\d{1,2})\\k<mark>(?<year>(?:19|20)\\d{2}))(?![\\p{L}\\d-]|\\.\\d)`,
    'gu',
  ),
  read: (parts) => {
    const read = isoDay(
      Number(parts.isoYear ?? parts.year),
      Number(parts.isoMonth ?? parts.number),
      Number(parts.isoDay ?? parts.day),
    );
    return read === null ? null : { from: read, to: read, precision: 'day' };
  },
};

function period(parts: Parts, reference: string | null): Period | null {
  const month = monthNumber(parts.month);
  const end = (year: number) => isoDay(year, month, Number(parts.day));
  const year = parts.year === undefined ? yearFor(end, tenseOf(parts.tense), reference) : Number(parts.year);
  const to = year === null ? null : end(year);
  if (year === null || to === null) return null;
  if (parts.first === undefined) return { from: to, to, precision: 'day' };
  const firstMonth = parts.firstMonth === undefined ? month : monthNumber(parts.firstMonth);
  const firstYear =
    parts.firstYear === undefined ? year - (firstMonth > month ? 1 : 0) : Number(parts.firstYear);
  const from = isoDay(firstYear, firstMonth, Number(parts.first));
  return from !== null && from < to ? { from, to, precision: 'range' } : null;
}

export const dayForms: readonly DateForm[] = [throughDays, dayAndDay, monthFirst, oneDay, figures];
