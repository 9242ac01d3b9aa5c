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

/** Source of a pattern for one number: 4320, 1.007, 42e, E, AA. */
export const paperNumber =
  '(?:\\d\\.\\d{3}(?!\\d)|\\d{1,4}[A-Za-z]?(?![\\p{L}\\d])|\\d{1,4}(?!\\d)|[A-Z]{1,3}[a-z]?(?![\\p{L}\\d]))';

const rangeEnd = new RegExp(
  `${blank}(?:${dash}|t/m|tot${blank}en${blank}met|t\\.?e\\.?m\\.?|tm|to)${blank}(?<last>${paperNumber})`,
  'uy',
);

/** "6, 12 juni 2026": what stands before a month is a day. */
const month = new RegExp(`${blank}(?:jan|feb|maart|march|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)`, 'iy');
export const isDayOfMonth = (text: string, end: number): boolean => matchAt(month, text, end) !== null;

/** A range that names more papers than this is taken at its ends. */
const mostInRange = 50;

/** Reads one number, or a range from it on: "1-4" gives four. `printed` is the number that stands at `start`. */
export function readNumberRange(text: string, start: number, printed: string): NumberSeries {
  const first = { number: plain(printed), start, end: start + printed.length };
  const more = matchAt(rangeEnd, text, first.end);
  const last = more?.groups?.last;
  if (!more || last === undefined || isDayOfMonth(text, first.end + more[0].length)) {
    return { numbers: [first], warnings: [], end: first.end };
  }
  const range = { start, end: first.end + more[0].length };
  const all = between(first.number, plain(last));
  if (all === null) return { numbers: [first], warnings: [unclearRange(text, range)], end: range.end };
  const tooMany = all.length > mostInRange;
  const named = tooMany ? [first.number, plain(last)] : all;
  return {
    numbers: named.map((number) => ({ number, ...range })),
    warnings: tooMany ? [hugeRange(text, range)] : [],
    end: range.end,
  };
}

const plain = (printed: string): string => printed.replace('.', '');

/** All numbers, or capital letters, from one to the other; null where they do not count upwards. */
function between(from: string, to: string): string[] | null {
  const letters = /^[A-Z]$/.test(from) && /^[A-Z]$/.test(to);
  const digits = /^\d+$/.test(from) && /^\d+$/.test(to);
  const low = letters ? from.charCodeAt(0) : Number(from);
  const high = letters ? to.charCodeAt(0) : Number(to);
  if (!(letters || digits) || high <= low) return null;
  const named = (value: number): string => (letters ? String.fromCharCode(value) : String(value));
  return Array.from({ length: high - low + 1 }, (_, step) => named(low + step));
}
