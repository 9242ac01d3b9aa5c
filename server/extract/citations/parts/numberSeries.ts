import { blank, dash, matchAt } from './matchAt.ts';
import { isDayOfMonth, type NumberSeries, paperNumber, readNumberRange } from './numberRange.ts';
import { skipPages } from './pages.ts';
import { readParliamentaryYear } from './parliamentaryYear.ts';

/** Source of the word that announces a number: nr., nrs., nummer, no. */
export const numberWord = "(?:nrs?|nr['’]s|nummers?|nos?|num|letters?)(?![\\p{L}])\\.?:?";

/** What a series of numbers may look like. */
export interface Numbering {
  /** Papers of the Eerste Kamer are lettered; documents of the Union and gazettes never are. */
  letters: boolean;
  /** Whether "nr." may stand before each further number; before the items of a meeting it opens the next meeting. */
  repeatsWord: boolean;
}

/** Only the Staatscourant has numbers of five digits; after a comma they are rather the next dossier. */
const opening = new RegExp(`(?<item>\\d{5}(?!\\d)|${paperNumber})`, 'uy');

/** Nobody cites more papers in one breath; a longer row of figures is a table. */
const mostInSeries = 200;

/** Reads "1–3", "6 en 7", "6; nr. 7" and the like, from the first number on. */
export function readNumberSeries(text: string, at: number, numbering: Numbering): NumberSeries | null {
  const printed = matchAt(opening, text, at)?.groups?.item;
  if (printed === undefined || !isAllowed(printed, numbering)) return null;
  const series = readNumberRange(text, at, printed);
  while (series.numbers.length < mostInSeries) {
    const next = nextItem(text, series.end, numbering);
    if (next === null || !isAllowed(next.printed, numbering)) break;
    const more = readNumberRange(text, next.start, next.printed);
    series.numbers.push(...more.numbers);
    series.warnings.push(...more.warnings);
    series.end = more.end;
  }
  return series;
}

/** The patterns may ignore case for their words; a number's letters keep theirs: "E", "42e", never "en". */
const isAllowed = (printed: string, { letters }: Numbering): boolean =>
  letters ? /^(?:\d|[A-Z]{1,3}[a-z]?$)/.test(printed) : /^\d/.test(printed);

/** Papers are numbered, in the Eerste Kamer lettered, and each may have its own "nr.". */
const papers: Numbering = { letters: true, repeatsWord: true };

const conjunction = `(?:[,;]${blank}(?:en|and|of|alsmede)?|en|and|&|of|alsmede|resp\\.|respectievelijk)`;
const withWord = new RegExp(
  `${blank}${conjunction}${blank}${numberWord}${blank}(?<item>${paperNumber})`,
  'iuy',
);
const withoutWord = new RegExp(`${blank}${conjunction}${blank}(?<!\\p{L})(?<item>${paperNumber})`, 'iuy');
const grouped = /[\s.]\d{3}(?!\d)/y;

/** The next number of the series: after "nr." (then pages may stand between), or where nothing else can be meant. */
function nextItem(
  text: string,
  end: number,
  { repeatsWord }: Numbering,
): { printed: string; start: number } | null {
  const afterPages = skipPages(text, end);
  const word = repeatsWord ? itemAt(withWord, text, afterPages) : null;
  if (word !== null) return word;
  const loose = afterPages === end ? itemAt(withoutWord, text, end) : null;
  if (loose === null || readParliamentaryYear(text, loose.start) !== null) return null;
  return closesSeries(text, loose.start + loose.printed.length, loose.printed) ? loose : null;
}

function itemAt(pattern: RegExp, text: string, at: number): { printed: string; start: number } | null {
  const match = matchAt(pattern, text, at);
  const printed = match?.groups?.item;
  if (!match || printed === undefined) return null;
  const end = at + match[0].length;
  if (matchAt(grouped, text, end) || isDayOfMonth(text, end)) return null;
  return { printed, start: end - printed.length };
}

/** Without "nr." before it, a number belongs to the series only where no noun that it counts can follow. */
const noNoun = new RegExp(
  `${blank}(?:$|[^\\p{L}\\d\\s%€$/]|\\n|(?:en|and|of|over|van|inzake|is|zijn|was|waren|heeft|hebben|wordt|worden|werd|werden|in|op|met|door|aan|bij|dat|die|betreffende|alsmede|t/m|tot|jo)(?!\\p{L}))`,
  'uy',
);
/** "A en TK 36 333", "A en II 2013/14": the name of a chamber before a figure is no letter of a paper. */
const isChamber = (printed: string): boolean => /^(?:II?|TK|EK)$/.test(printed);
const figure = new RegExp(`${blank},?${blank}\\d`, 'y');
const closesSeries = (text: string, end: number, printed: string): boolean =>
  /\d/.test(printed)
    ? matchAt(noNoun, text, end) !== null
    : !isChamber(printed) || matchAt(figure, text, end) === null;

const announced = new RegExp(
  `${blank}[,;:/(]?${blank}${dash}?${blank}${numberWord}${blank}(?:\\(${blank})?`,
  'iuy',
);
const afterComma = new RegExp(`${blank}[,/]${blank}(?<item>${paperNumber})`, 'uy');
const afterBlank = /[^\S\n](?<item>[A-Z]{1,3}[a-z]?)(?![\p{L}\d])/uy;

/** What may announce a number after the dossier, year or meeting before it. */
export interface Announcement {
  /** "nr." must stand before it; else a comma is enough. */
  needsWord: boolean;
  /** In papers of the Eerste Kamer a capital needs no comma either: "35 925 E". */
  lettered: boolean;
}

/** Reads the numbers that follow a dossier or a year. */
export function readNumbersAfter(text: string, at: number, announcement: Announcement): NumberSeries | null {
  const word = matchAt(announced, text, at);
  if (word !== null) return readNumberSeries(text, at + word[0].length, papers);
  if (announcement.needsWord) return null;
  const inBrackets = readBracketed(text, at);
  if (inBrackets !== null) return inBrackets;
  const comma = itemAt(afterComma, text, at);
  const item = comma ?? (announcement.lettered ? itemAt(afterBlank, text, at) : null);
  if (item === null || !closesSeries(text, item.start + item.printed.length, item.printed)) return null;
  return readNumberSeries(text, item.start, papers);
}

const openBracket = new RegExp(`${blank}\\(${blank}`, 'y');

/** "26 855 (16, 16a, 16b)": only numbers may stand between the brackets. */
function readBracketed(text: string, at: number): NumberSeries | null {
  const open = matchAt(openBracket, text, at);
  const series = open && readNumberSeries(text, at + open[0].length, papers);
  if (series === null || text.charAt(series.end) !== ')') return null;
  return { ...series, end: series.end + 1 };
}
