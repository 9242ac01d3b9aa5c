import { gap } from '../../citations/parts/matchAt.ts';
import { dayBefore, firstDay, isoDay, lastDay } from '../calendar.ts';
import type { DateForm, Parts, Period } from '../DateMention.ts';
import { relativeYear } from '../relativeYear.ts';
import { ordinal, tenseOf, yearPattern } from '../words.ts';
import { yearFor } from '../yearFor.ts';

const ordinals = [
  'eerste',
  'tweede',
  'derde',
  'vierde',
  'laatste',
  'first',
  'second',
  'third',
  'fourth',
  'last',
];
const ordinalWord = `(?:${ordinals.join('|')}|[1-4](?:e|ste|de|st|nd|rd|th))`;
const beforeWords = ['voor', 'vóor', 'voór', 'vóór', 'before'];
const ofYear = `(?:,?${gap}(?:van${gap}|of${gap}|in${gap})?(?:(?<year>${yearPattern})|(?<whichYear>dit|vorig|volgend|komend|this|last|next)${gap}(?:jaar|year)(?!\\p{L})))`;

/** "Q4 2026", "het vierde kwartaal van 2026", "the fourth quarter". */
const quarter: DateForm = {
  name: 'quarter',
  starts: [...ordinals, 'q', '0', '0000'],
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:(?<yearBefore>${yearPattern})[- ]?Q(?<figureAfter>[1-4])|(?:Q(?<figure>[1-4])|(?<ordinal>${ordinalWord})${gap}(?:kwartaal|quarter))(?:[-/ ]?(?<glued>${yearPattern})|${ofYear})?)(?![\\p{L}\\d])`,
    'giu',
  ),
  read: (parts, reference) => {
    const number = ordinal(parts.figure ?? parts.figureAfter ?? parts.ordinal);
    if (number === 0) return null;
    return monthsOf(namedYear(parts, reference), number * 3 - 2, 3, 'quarter', reference);
  },
};

/** "de tweede helft van 2026", "H1 2026". */
const half: DateForm = {
  name: 'half',
  starts: ['eerste', 'tweede', 'first', 'second', 'h'],
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:(?:eerste|first|H1)(?<first>)|(?:tweede|second|H2))(?:${gap}(?:helft|half|halfjaar|semester)|(?<=H[12]))${ofYear}`,
    'giu',
  ),
  read: (parts, reference) =>
    monthsOf(namedYear(parts, reference), parts.first === undefined ? 7 : 1, 6, 'half', reference),
};

/** Seasons as meteorologists count them: from the first of March, June, September and December. */
const seasonMonths: readonly { words: RegExp; first: number }[] = [
  { words: /^(?:voorjaar|lente|spring)$/i, first: 3 },
  { words: /^(?:zomer|summer)$/i, first: 6 },
  { words: /^(?:najaar|herfst|autumn|fall)$/i, first: 9 },
  { words: /^winter$/i, first: 12 },
];
const seasons = ['voorjaar', 'lente', 'zomer', 'najaar', 'herfst', 'winter', 'spring', 'summer', 'autumn'];
const seasonWord = `(?:${seasons.join('|')})`;

/** "najaar 2026", "dit najaar", "voor de zomer van 2026". */
const season: DateForm = {
  name: 'season',
  starts: [
    ...seasons,
    ...beforeWords,
    ...['dit', 'deze', 'vorig', 'vorige', 'afgelopen', 'volgend', 'volgende', 'komend', 'komende'],
    ...['this', 'last', 'next', 'het', 'de', 'in', 'the'],
  ],
  pattern: new RegExp(
    `(?<!\\p{L})(?:(?<before>(?:v[oó]{2}r${gap}de|before${gap}the))${gap}|(?<which>dit|deze|vorige?|afgelopen|volgende?|komende?|this|last|next)${gap}|(?<article>het|de|in|the)${gap})?(?<season>${seasonWord})(?!\\p{L})${ofYear}?`,
    'giu',
  ),
  read: (parts, reference) => {
    const first = seasonMonths.find(({ words }) => words.test(parts.season ?? ''))?.first ?? 0;
    const year = namedYear(parts, reference);
    if (year === null && parts.which === undefined && parts.before === undefined) return null;
    const read = monthsOf(year, first, 3, 'quarter', reference, parts.which);
    return read === null || parts.before === undefined ? read : until(dayBefore(read.from), reference);
  },
};

/** The winter recess of both chambers holds Christmas, so what comes before it is due before 25 December. */
const christmas: DateForm = {
  name: 'christmas-recess',
  starts: [...beforeWords, 'uiterlijk'],
  pattern:
    /(?<!\p{L})(?:v[oó]{2}r|before|uiterlijk)\s(?:(?:het|the)\s)?(?:kerstreces|kerst|christmas(?:\srecess)?)(?!\p{L})(?:\s(?<year>20\d{2}))?/giu,
  read: (parts, reference) => {
    const christmasEve = (year: number) => isoDay(year, 12, 24);
    const year = parts.year === undefined ? yearFor(christmasEve, 'future', reference) : Number(parts.year);
    return year === null ? null : until(`${year}-12-24`, reference);
  },
};

/** What is due by a day is due from the letter's day on; without one, only the day itself is known. */
function until(to: string, reference: string | null): Period {
  return reference !== null && reference < to
    ? { from: reference, to, precision: 'range' }
    : { from: to, to, precision: 'day' };
}

/** The year beside the period, in figures or as "volgend jaar". */
function namedYear(parts: Parts, reference: string | null): number | null {
  const figures = parts.year ?? parts.glued ?? parts.yearBefore;
  if (figures !== undefined) return Number(figures);
  return parts.whichYear === undefined ? null : relativeYear(parts.whichYear, reference);
}

function monthsOf(
  named: number | null,
  first: number,
  length: number,
  precision: Period['precision'],
  reference: string | null,
  which?: string,
): Period | null {
  const middle = (year: number) => isoDay(year, ((first + Math.floor(length / 2) - 1) % 12) + 1, 1);
  const year = named ?? yearFor(middle, tenseOf(which), reference);
  if (year === null) return null;
  const last = first + length - 1;
  const to = last > 12 ? lastDay(year + 1, last - 12) : lastDay(year, last);
  return { from: firstDay(year, first), to, precision };
}

export const seasonForms: readonly DateForm[] = [quarter, half, season, christmas];
