import { printedCommunityYear } from './communityYear.ts';
import type { InstrumentType } from './instrumentTypes.ts';
import { blank, matchAt } from './matchAt.ts';

/** An instrument's number as printed, "(EU) nr. 604/2013", taken apart. */
export interface InstrumentNumber {
  first: string;
  second: string;
  /** "EU", "EG", "JBZ": from before or after the number. */
  community: string | null;
  /** "nr." tells that the number stands before the year. */
  numbered: boolean;
  start: number;
  end: number;
}

const communities = 'EU|EG|EEG|EC|EEC|EGKS|Euratom|JBZ|JHA|GBVB|CFSP';
const number = new RegExp(
  `(?:\\(${blank}(?<before>${communities})(?:${blank},${blank}Euratom)?${blank}\\)|(?<loose>${communities})(?=[\\s]))?${blank}(?<numbered>n[ro]s?\\.?|nummers?)?${blank}\\(?(?<first>\\d{1,4})/(?<second>\\d{1,4})(?:/(?<after>${communities})(?![\\p{L}\\d])(?:${blank},${blank}Euratom)?)?(?![\\d/])`,
  'iuy',
);

/** Reads the number that stands exactly here, brackets of the Union included. */
export function readInstrumentNumber(text: string, at: number): InstrumentNumber | null {
  const match = matchAt(number, text, at);
  const { before, loose, numbered, first, second, after } = match?.groups ?? {};
  if (match === null || first === undefined || second === undefined) return null;
  const community = before ?? loose ?? after ?? null;
  return { first, second, community, numbered: numbered !== undefined, start: at, end: at + match[0].length };
}

/**
 * The CELEX number of an instrument, or null where the printed number cannot be one. Directives and the like put the
 * year first; regulations did so only from 2015 on (Publications Office, Interinstitutional style guide, 1.2.2), and
 * decisions with "nr." put it last.
 */
export function celexOf(type: InstrumentType, printed: InstrumentNumber): string | null {
  const yearFirst = type.letter === 'R' ? isRegulationOfToday(printed) : !isNumberedAct(printed);
  const year = printedCommunityYear(yearFirst ? printed.first : printed.second);
  const serial = yearFirst ? printed.second : printed.first;
  if (year < firstYear || year > lastYear) return null;
  return `3${year}${type.letter}${serial.padStart(4, '0')}`;
}

const firstYear = 1952;
const lastYear = 2099;
/** Since 2015 all acts share one numbering, year first. */
const oneNumbering = 2015;

function isRegulationOfToday({ first, second, community, numbered }: InstrumentNumber): boolean {
  const startsWithYear = first.length === 4 && Number(first) >= oneNumbering && Number(first) <= lastYear;
  const earliest = community?.toUpperCase() === 'EU' ? 2009 : firstYear;
  const endsWithYear = second.length === 4 && Number(second) >= earliest && Number(second) < oneNumbering;
  return startsWithYear && !(numbered && endsWithYear);
}

/** "Besluit nr. 1313/2013/EU": acts of Parliament and Council before 2015. */
function isNumberedAct({ first, second, numbered }: InstrumentNumber): boolean {
  const isYear = (digits: string): boolean =>
    digits.length === 4 && Number(digits) >= firstYear && Number(digits) < oneNumbering;
  return (
    isYear(second) &&
    (numbered || !(first.length === 4 && Number(first) >= firstYear && Number(first) <= lastYear)) &&
    first.length !== 2
  );
}
