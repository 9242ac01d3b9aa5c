import { blank, dash, matchAt } from './matchAt.ts';

/** Every notation of a parliamentary year: 2025/26, 2025-2026, 1985/- 86. */
const year = new RegExp(
  `(?<from>(?:1[89]|20)\\d{2})${blank}(?:/|${dash})${blank}${dash}?${blank}(?<to>(?:1[89]|20)\\d{2}|\\d{2})(?!\\d)`,
  'y',
);

/** Reads a parliamentary year; `id` is its part in the identifiers of publications: `20252026`. */
export function readParliamentaryYear(text: string, at: number): { id: string; end: number } | null {
  const match = matchAt(year, text, at);
  const { from, to } = match?.groups ?? {};
  if (match === null || from === undefined || to === undefined) return null;
  return { id: from + fullYear(Number(from), to), end: at + match[0].length };
}

/** 1999/00 ends in 2000: two digits continue the century of the year before. */
function fullYear(from: number, to: string): string {
  if (to.length === 4) return to;
  const sameCentury = Math.floor(from / 100) * 100 + Number(to);
  return String(sameCentury < from ? sameCentury + 100 : sameCentury);
}
