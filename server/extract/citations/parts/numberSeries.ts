import type { Warning } from '../../../model.ts';
import { hugeRange, unclearRange } from '../warnings.ts';
import { blank, dash, matchAt } from './matchAt.ts';

/** One paper's number, with the stretch that names it (of a range: the whole range). */
export interface PaperNumber {
  number: string;
  start: number;
  end: number;
}

export interface NumberSeries {
  numbers: PaperNumber[];
  warnings: Warning[];
  end: number;
}

/** Source of the word that announces a number: nr., nrs., nummer, no. */
export const numberWord = "(?:nrs?|nr['’]s|nummers?|nos?|num)(?![\\p{L}])\\.?:?";

const item =
  '(?:\\d\\.\\d{3}(?!\\d)|\\d{1,4}[A-Za-z]?(?![\\p{L}\\d])|\\d{1,4}(?!\\d)|[A-Z]{1,3}[a-z]?(?![\\p{L}\\d]))';
/** Only the Staatscourant has numbers of five digits; after a comma they are rather the next dossier. */
const opening = new RegExp(`(?<item>\\d{5}(?!\\d)|${item})`, 'uy');
const rangeEnd = new RegExp(
  `${blank}(?:${dash}|t/m|tot${blank}en${blank}met|t\\.?e\\.?m\\.?|tm|to)${blank}(?<item>${item})`,
  'uy',
);
const month = new RegExp(`${blank}(?:jan|feb|maart|march|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)`, 'iy');
const conjunction = `(?:[,;]${blank}(?:en|and|of|alsmede)?|en|and|&|of|alsmede|resp\\.|respectievelijk)`;
const next = new RegExp(
  `${blank}${conjunction}${blank}(?:(?<word>${numberWord})${blank}|(?<!\\p{L}))(?<item>${item})`,
  'iuy',
);
/** Without "nr." before it, a number goes on with the series only where no noun that it counts can follow. */
const endsSeries = new RegExp(
  `${blank}(?:$|[^\\p{L}\\d\\s%€$]|\\n|(?:en|and|of|over|van|inzake|is|zijn|was|waren|heeft|hebben|wordt|worden|werd|werden|in|op|met|door|aan|bij|dat|die|betreffende|alsmede|t/m|tot|jo)(?!\\p{L})|$)`,
  'uy',
);
const grouped = /[\s.]\d{3}(?!\d)/y;

/** A series that names more papers than this is taken at its ends. */
const mostInRange = 50;

const announced = new RegExp(
  `${blank}[,;:/(]?${blank}${dash}?${blank}${numberWord}${blank}(?:\\(${blank})?`,
  'iuy',
);
const bare = new RegExp(`${blank}[,/]${blank}(?=(?<item>${item}))`, 'uy');

/** Reads the numbers that follow a dossier: after "nr.", or (unless the word is needed) after a comma alone. */
export function readNumbersAfter(text: string, at: number, needsWord: boolean): NumberSeries | null {
  const word = matchAt(announced, text, at);
  if (word !== null) return readNumberSeries(text, at + word[0].length);
  const comma = needsWord ? null : matchAt(bare, text, at);
  const printed = comma?.groups?.item;
  if (!comma || printed === undefined) return null;
  const start = at + comma[0].length;
  const end = start + printed.length;
  if (matchAt(grouped, text, end) || !goesOn(text, end, printed)) return null;
  return readNumberSeries(text, start);
}

/** Reads "1–3", "6 en 7", "6; nr. 7" and the like, from the first number on. */
export function readNumberSeries(text: string, at: number): NumberSeries | null {
  const printed = matchAt(opening, text, at)?.groups?.item;
  if (printed === undefined) return null;
  const series: NumberSeries = { numbers: [], warnings: [], end: at };
  addRange(series, text, at, printed);
  for (;;) {
    const more = matchAt(next, text, series.end);
    const printed = more?.groups?.item;
    if (!more || printed === undefined) return series;
    const start = series.end + more[0].length - printed.length;
    const end = series.end + more[0].length;
    if (!isCleanItem(printed) || matchAt(grouped, text, end) || matchAt(month, text, end)) return series;
    if (more.groups?.word === undefined && !goesOn(text, end, printed)) return series;
    addRange(series, text, start, printed);
  }
}

/** The pattern ignores case for its words; a number's letters keep theirs: "E", "42e", never "en". */
const isCleanItem = (printed: string): boolean => /^(?:\d|[A-Z]{1,3}[a-z]?$)/.test(printed);

function goesOn(text: string, end: number, printed: string): boolean {
  return /\d/.test(printed) ? matchAt(endsSeries, text, end) !== null : true;
}

function addRange(series: NumberSeries, text: string, start: number, printed: string): void {
  const from = plain(printed);
  const more = matchAt(rangeEnd, text, start + printed.length);
  const to = more?.groups?.item;
  series.end = start + printed.length;
  if (!more || to === undefined || matchAt(month, text, series.end + more[0].length)) {
    series.numbers.push({ number: from, start, end: series.end });
    return;
  }
  series.end += more[0].length;
  const range = { start, end: series.end };
  const all = between(from, plain(to));
  if (all === null) series.warnings.push(unclearRange(text, range));
  else if (all.length > mostInRange) series.warnings.push(hugeRange(text, range));
  const named = all === null || all.length > mostInRange ? [from, plain(to)] : all;
  series.numbers.push(...named.map((number) => ({ number, ...range })));
}

const plain = (printed: string): string => printed.replace('.', '');

/** All numbers, or capital letters, from one to the other; null where they do not count upwards. */
function between(from: string, to: string): string[] | null {
  const letters = /^[A-Z]$/.test(from) && /^[A-Z]$/.test(to);
  const numbers = /^\d+$/.test(from) && /^\d+$/.test(to);
  const low = letters ? from.charCodeAt(0) : Number(from);
  const high = letters ? to.charCodeAt(0) : Number(to);
  if (!(letters || numbers) || high <= low) return null;
  const length = high - low + 1;
  return Array.from({ length }, (_, step) =>
    letters ? String.fromCharCode(low + step) : String(low + step),
  );
}
