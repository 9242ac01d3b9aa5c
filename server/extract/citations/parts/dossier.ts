import { blank, dash, matchAt, skipAt } from './matchAt.ts';

/** A dossier as it is printed on papers: a number, and for budgets and councils a chapter or suffix. */
export interface Dossier {
  /** As in identifiers: `36410-VI`, `21501-20`. */
  id: string;
  /** The suffix alone, where there is one: in papers of the Eerste Kamer it may be the paper's own letter. */
  suffix: string | null;
  /** The paper's number where it is glued on with a dash: 967 in "32317-967". */
  number: string | null;
  start: number;
  end: number;
}

const roman = '[IVXL]{1,7}[AB]?';
const opener = '(?:nrs?|nummers?|nos?)\\b';

const base = /(?<base>\d{2}[\s.]{0,2}\d{3})(?!\d)/y;
/** Before 1968 dossiers had one to four digits; only "5056, nr. 3" after a year can be told from other numbers. */
const oldBase = new RegExp(
  `(?<base>\\d{1,2}[\\s.]\\d{3}|\\d{1,4})(?=(?:${blank}${dash}?${blank}${roman})?${blank}[,:]?${blank}(?:${opener}))`,
  'iy',
);

/** The Eerste Kamer numbers dossiers of its own with Roman numerals above a hundred: "CXXIV, G". */
const romanBase = new RegExp(
  `(?<base>C[CXLVI]{1,9})(?=${blank}[,-]${blank}(?:${opener}|[A-Z]{1,2}(?!\\p{L})))`,
  'uy',
);

/** "(R2114)": laws for the whole Kingdom bear a second number, which is no part of the id. */
const kingdom = new RegExp(
  `(?:${blank}${dash}?${blank}\\(${blank}R\\.?${blank}\\d{3,4}${blank}\\)|${blank}${dash}?R\\d{3,4})`,
  'y',
);

/** "29 762 e.a., D": more dossiers than are named. */
const andOthers = new RegExp(`${blank}e\\.${blank}a\\.`, 'y');

const suffixes = [
  new RegExp(
    `${blank},?${blank}${dash}?${blank}(?:hoofdstuk|hoofdst\\.|hfd?st\\.?|hfdstk\\.?|H\\.?)${blank}(?<suffix>${roman}|[A-Z])(?![\\p{L}\\d])`,
    'uy',
  ),
  new RegExp(`(?:${blank}|${blank}[-\\u2010-\\u2015/.]${blank})(?<suffix>${roman})(?![\\p{L}\\d])`, 'uy'),
  new RegExp(`${blank},${blank}(?<suffix>${roman})(?=${blank},?${blank}${opener})`, 'y'),
  new RegExp(`(?:${blank}|${blank}${dash}${blank})(?<suffix>[A-Z])(?=${blank},?${blank}${opener})`, 'y'),
  new RegExp(`(?:${blank}${dash}${blank}|[^\\S\\n])(?<suffix>\\d{2})(?=${blank},?${blank}${opener})`, 'y'),
  new RegExp(`${dash}(?<suffix>\\d{2})(?=${dash}\\d{1,4}(?!\\d))`, 'y'),
];

/** Not before "nr.": there the digits after the dash are a suffix; nor before another dash: a telephone number. */
const gluedNumber = new RegExp(
  `${dash}(?<number>\\d{1,4}[a-z]?|[A-Z]{1,2})(?![\\p{L}\\d]|${dash}[\\p{L}\\d]|${blank},?${blank}${opener})`,
  'uy',
);

/** Dossiers that exist in numbered parts only: "21501-20" is a part, not paper 20. */
const dossiersInParts = new Set(['21501']);
const partOfDossier = new RegExp(`${blank}${dash}${blank}(?<suffix>\\d{2})(?!\\d)`, 'y');

/** Reads a dossier; `allowOld` where a year before it makes a number of few digits one. */
export function readDossier(text: string, at: number, allowOld: boolean): Dossier | null {
  const match =
    matchAt(base, text, at) ??
    (allowOld ? (matchAt(oldBase, text, at) ?? matchAt(romanBase, text, at)) : null);
  const printed = match?.groups?.base;
  if (match === null || printed === undefined) return null;
  const digits = printed.replace(/[\s.]/g, '');
  const afterBase = skipKingdom(text, at + printed.length);
  const part = dossiersInParts.has(digits) ? suffixBy(partOfDossier, text, afterBase) : null;
  const suffix = part ?? readSuffix(text, afterBase);
  const end = skipAt(andOthers, text, skipKingdom(text, suffix?.end ?? afterBase));
  const id = suffix === null ? digits : `${digits}-${suffix.suffix}`;
  const glued = matchAt(gluedNumber, text, end);
  const number = glued?.groups?.number ?? null;
  return { id, suffix: suffix?.suffix ?? null, number, start: at, end: end + (glued?.[0].length ?? 0) };
}

const skipKingdom = (text: string, at: number): number => skipAt(kingdom, text, at);

function suffixBy(pattern: RegExp, text: string, at: number): { suffix: string; end: number } | null {
  const match = matchAt(pattern, text, at);
  const suffix = match?.groups?.suffix;
  return match && suffix !== undefined ? { suffix, end: at + match[0].length } : null;
}

function readSuffix(text: string, at: number): { suffix: string; end: number } | null {
  for (const pattern of suffixes) {
    const suffix = suffixBy(pattern, text, at);
    if (suffix !== null) return suffix;
  }
  return null;
}
