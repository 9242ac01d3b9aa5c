import { blank, dash, gap } from '../../citations/parts/matchAt.ts';
import { firstDay, isoDay, lastDay, monthOf, yearOf } from '../calendar.ts';
import type { DateForm, Period } from '../DateMention.ts';
import { monthNames, monthNumber, monthPattern, tenseOf, tensePattern, yearPattern } from '../words.ts';
import { yearFor } from '../yearFor.ts';

const parts = ['begin', 'eind', 'einde', 'half', 'medio', 'early', 'late', 'mid'];
const partWords = `(?:${parts.join('|')})`;

/** "april 2023", "juni jl.", "april-juni 2026", "eind juni 2026". */
const namedMonth: DateForm = {
  name: 'month',
  starts: [...parts, ...monthNames],
  pattern: new RegExp(
    `(?<!\\p{L})(?:(?<part>${partWords})(?:${gap}|-))?(?:(?<first>${monthPattern})(?:${blank}(?:${dash}|/)${blank}|${gap}(?:en|and|t/m|tot${gap}en${gap}met|to)${gap}))?(?<month>${monthPattern})(?:(?:${gap}(?:of${gap}|van${gap})?(?<year>${yearPattern}))|${tensePattern})`,
    'giu',
  ),
  read: (parts, reference) => {
    const month = monthNumber(parts.month);
    const year = parts.year === undefined ? monthYear(month, parts.tense, reference) : Number(parts.year);
    if (year === null) return null;
    if (parts.part !== undefined) return partOfMonth(year, month, parts.part);
    const first = parts.first === undefined ? month : monthNumber(parts.first);
    const from = firstDay(first > month ? year - 1 : year, first);
    return { from, to: lastDay(year, month), precision: first === month ? 'month' : 'range' };
  },
};

/** "in juni", "eind juni": a month alone counts after a word of time; in English it needs its capital. */
const loneMonth: DateForm = {
  name: 'lone-month',
  starts: [...parts, ...monthNames],
  pattern: new RegExp(
    `(?:(?<=(?<!\\p{L})(?:in|sinds|vanaf|tot|per|since|until|by|from|voor|before)\\s)|(?<!\\p{L})(?<part>${partWords}|[Bb]egin|[Ee]ind|[Mm]edio)(?:${gap}|-))(?<month>januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|January|February|March|April|May|June|July|August|September|October|November|December)(?!\\p{L}|${gap}\\d)`,
    'gu',
  ),
  read: (parts, reference) => {
    const month = monthNumber(parts.month);
    const year = monthYear(month, undefined, reference);
    if (year === null) return null;
    if (parts.part !== undefined) return partOfMonth(year, month, parts.part);
    return { from: firstDay(year, month), to: lastDay(year, month), precision: 'month' };
  },
};

/** "deze maand", "vorige maand", "next month". */
const relativeMonth: DateForm = {
  name: 'relative-month',
  starts: ['deze', 'vorige', 'afgelopen', 'volgende', 'komende', 'this', 'last', 'next'],
  pattern:
    /(?<!\p{L})(?<which>deze|vorige|afgelopen|volgende|komende|this|last|next)\s(?:maand|month)(?!\p{L})/giu,
  read: (parts, reference) => {
    if (reference === null) return null;
    const shift = { past: -1, future: 1, any: 0 }[tenseOf(parts.which)];
    const count = yearOf(reference) * 12 + monthOf(reference) - 1 + shift;
    const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
    return { from: firstDay(year, month), to: lastDay(year, month), precision: 'month' };
  },
};

const monthYear = (month: number, tense: string | undefined, reference: string | null): number | null =>
  yearFor((year) => isoDay(year, month, dayThatCounts[tenseOf(tense)]), tenseOf(tense), reference);

/** A month is past when it has begun, and still to come until it ends. */
const dayThatCounts = { past: 1, future: 28, any: 15 };

/** The beginning, middle and end of a month are its three stretches of ten days. */
function partOfMonth(year: number, month: number, part: string): Period {
  const day = (number: number) => `${firstDay(year, month).slice(0, 8)}${String(number).padStart(2, '0')}`;
  if (/^(?:begin|early)/i.test(part)) return { from: day(1), to: day(10), precision: 'range' };
  if (/^(?:eind|late)/i.test(part)) return { from: day(21), to: lastDay(year, month), precision: 'range' };
  return { from: day(11), to: day(20), precision: 'range' };
}

export const monthForms: readonly DateForm[] = [namedMonth, loneMonth, relativeMonth];
