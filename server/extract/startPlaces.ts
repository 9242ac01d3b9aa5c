import { matchesOf } from './matchesOf.ts';

/** A pattern that is tried only where one of its words or numbers begins; one that may begin within a word states none. */
export interface Starting {
  /** Global. */
  pattern: RegExp;
  /** The words at which it may begin, each whole and in small letters; a number is written as a nought for each digit. */
  starts?: readonly string[];
}

/** Finds every match of each pattern, as `matchAll` would, in one pass over the words of a text. */
export function matcherOf<Form>(
  forms: readonly Form[],
  startingOf: (form: Form) => Starting,
): (text: string) => Map<Form, RegExpExecArray[]> {
  const starting = forms.map((form) => ({ form, ...startingOf(form) }));
  const sticky = starting.map(({ pattern }) => new RegExp(pattern.source, pattern.flags.replace('g', 'y')));
  const byStart = orderByStart(starting);
  const lengths = lengthsByLetter(byStart.keys());
  return (text) => {
    const places = placesOf(text, byStart, lengths, forms.length);
    return new Map(
      starting.map(({ form, pattern, starts }, order) => [
        form,
        starts ? matchesAt(sticky[order] ?? pattern, text, places[order] ?? []) : matchesOf(pattern, text),
      ]),
    );
  };
}

/** The numbers of the patterns that may begin at each word. */
function orderByStart(starting: readonly Starting[]): Map<string, number[]> {
  const byStart = new Map<string, number[]>();
  starting.forEach(({ starts = [] }, order) => {
    for (const word of new Set(starts)) byStart.set(word, [...(byStart.get(word) ?? []), order]);
  });
  return byStart;
}

/** For each pattern the places in the text where one of its starts stands, in the text's order. */
function placesOf(
  text: string,
  byStart: ReadonlyMap<string, number[]>,
  lengths: Uint32Array,
  count: number,
): number[][] {
  const places: number[][] = Array.from({ length: count }, () => []);
  const small = inSmallLetters(text);
  for (let at = 0; at < small.length; ) {
    const isWord = isLetter(small.charCodeAt(at));
    const end = isWord ? endOf(small, at + 1, isLetter) : endOf(small, at, isDigit);
    if (end > at && hasLength(lengths, small.charCodeAt(at), end - at)) {
      const start = isWord ? small.slice(at, end) : noughts.slice(0, end - at);
      for (const order of byStart.get(start) ?? none) places[order]?.push(at);
    }
    at = Math.max(end, at + 1);
  }
  return places;
}

function endOf(text: string, from: number, belongs: (code: number) => boolean): number {
  let end = from;
  while (end < text.length && belongs(text.charCodeAt(end))) end += 1;
  return end;
}

/** How long the starts with each first letter are, a bit for each length: most words need not be looked up. */
function lengthsByLetter(starts: Iterable<string>): Uint32Array {
  const lengths = new Uint32Array(128);
  for (const start of starts) {
    const code = start.charCodeAt(0);
    lengths[code] = (lengths[code] ?? 0) | (1 << start.length);
  }
  // Numbers begin with any digit.
  return lengths.fill(lengths[zero] ?? 0, zero, zero + 10);
}

const hasLength = (lengths: Uint32Array, code: number, length: number): boolean =>
  ((lengths[code] ?? 0) & (1 << length)) !== 0;

/** No form tells numbers of more digits apart. */
const noughts = '0'.repeat(16);
const none: readonly number[] = [];

function matchesAt(sticky: RegExp, text: string, places: readonly number[]): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  let end = 0;
  for (const place of places) {
    if (place < end) continue;
    sticky.lastIndex = place;
    const match = sticky.exec(text);
    if (match === null) continue;
    matches.push(match);
    end = place + match[0].length;
  }
  return matches;
}

/** As patterns compare without regard to case, offset for offset: "ſ" is an s, and "İ" keeps its length. */
const inSmallLetters = (text: string): string => text.replaceAll('İ', 'i').toLowerCase().replaceAll('ſ', 's');

const isLetter = (code: number): boolean =>
  code < 128 ? code >= 97 && code <= 122 : /\p{L}/u.test(String.fromCharCode(code));

const zero = 48;
const isDigit = (code: number): boolean => code >= zero && code < zero + 10;

/** Every way to write one of each of these after another in one word. */
export const writtenTogether = (...parts: readonly (readonly string[])[]): string[] =>
  parts.reduce<string[]>((words, ends) => words.flatMap((word) => ends.map((end) => word + end)), ['']);
