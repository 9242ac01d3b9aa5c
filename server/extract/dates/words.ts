import { gap } from '../citations/parts/matchAt.ts';

/** Months by number, in Dutch and English, in full and as they are shortened. */
const monthWords: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb', 'febr'],
  ['maart', 'march', 'mrt', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const monthNumbers = new Map(
  monthWords.flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
);

/** 1 for "januari", "January" and "jan."; 0 for what is no month. */
export const monthNumber = (word: string | undefined): number =>
  monthNumbers.get((word ?? '').toLowerCase().replace('.', '')) ?? 0;

export const monthNames: readonly string[] = monthWords.flat();

const isShort = (word: string): boolean =>
  word.length <= 4 && !['mei', 'may', 'juni', 'juli', 'june', 'july'].includes(word);
const full = monthWords.flat().filter((word) => !isShort(word));
const short = monthWords.flat().filter(isShort);

/** Source of a pattern for a month; a short form stands before a full stop or a year. */
export const monthPattern = `(?:(?:${full.join('|')})|(?:${short.sort((a, b) => b.length - a.length).join('|')})(?:\\.|(?=\\s\\d{4})))(?!\\p{L})`;

export const yearPattern = '(?:19|20)\\d{2}(?!\\d)';

/** Words for a day in the past or the future that follow a date: "5 juni jl.". */
export const tensePattern = `(?:${gap}(?<tense>jl|j\\.l|jongstleden|l\\.l|a\\.s|as(?=\\.)|aanstaande|last|next)(?!\\p{L})\\.?)`;

const pastWords = /^(?:jl|j\.l|jongstleden|l\.l|last|vorig|vorige|afgelopen|previous)/i;
const futureWords = /^(?:a\.?s|aanstaande|next|volgend|volgende|komend|komende|coming|upcoming)/i;

export type Tense = 'past' | 'future' | 'any';

export function tenseOf(word: string | undefined): Tense {
  if (word === undefined) return 'any';
  if (pastWords.test(word)) return 'past';
  return futureWords.test(word) ? 'future' : 'any';
}

const ordinals: readonly RegExp[] = [
  /^(?:eerste|1|1e|1ste|first|1st|i)$/i,
  /^(?:tweede|2|2e|2de|second|2nd|ii)$/i,
  /^(?:derde|3|3e|3de|third|3rd|iii)$/i,
  /^(?:vierde|4|4e|4de|fourth|4th|laatste|last|iv)$/i,
];

/** 1 to 4 for a quarter's or half's word; 0 for anything else. */
export const ordinal = (word: string | undefined): number =>
  ordinals.findIndex((pattern) => pattern.test(word ?? '')) + 1;
