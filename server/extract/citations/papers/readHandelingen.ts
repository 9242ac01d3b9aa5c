import type { Citation, CitationTarget } from '../Citation.ts';
import { blank, matchAt } from '../parts/matchAt.ts';
import type { PaperNumber } from '../parts/numberRange.ts';
import { readNumberSeries, readNumbersAfter } from '../parts/numberSeries.ts';
import { skipPages } from '../parts/pages.ts';
import type { Prelude } from '../parts/prelude.ts';
import { chamberAssumed, withoutMeeting, withoutYear } from '../warnings.ts';
import { chamberNumeral, printedYear } from './chamberNumeral.ts';

const itemWord = new RegExp(`${blank}[,;(]?${blank}(?:items?|agendapunt(?:en)?)${blank}`, 'iy');

/** Reads the number and items of a report of debate: "nr. 45, item 7". */
export function readHandelingen(text: string, start: number, prelude: Prelude): Citation | null {
  const numbers = readNumbersAfter(text, prelude.end, { needsWord: false, lettered: false });
  const [meeting] = numbers?.numbers ?? [];
  if (prelude.chamber === null && prelude.year === null) return null;
  if (numbers === null || meeting === undefined) return onlyPages(text, start, prelude);
  const word = matchAt(itemWord, text, numbers.end);
  const items =
    word === null ? null : readNumberSeries(text, numbers.end + word[0].length, { letters: false });
  const end = skipPages(text, items?.end ?? numbers.end);
  const warnings = [...numbers.warnings, ...(items?.warnings ?? [])];
  const citation: Citation = { start, end, kind: 'handelingen', targets: [], warnings };
  if (prelude.year === null) return { ...citation, warnings: [withoutYear(text, { start, end })] };
  if (prelude.chamber === null) warnings.push(chamberAssumed(text, { start, end }));
  return { ...citation, targets: targetsOf(prelude, prelude.year, numbers.numbers, items?.numbers ?? null) };
}

/** "Handelingen II 1988/89, blz. 2410": pages do not tell which meeting it was. */
function onlyPages(text: string, start: number, prelude: Prelude): Citation | null {
  const end = skipPages(text, prelude.end);
  if (end === prelude.end) return null;
  return { start, end, kind: 'handelingen', targets: [], warnings: [withoutMeeting(text, { start, end })] };
}

/** Items belong to the one meeting named; without items each number is a meeting. */
function targetsOf(
  prelude: Prelude,
  year: string,
  meetings: PaperNumber[],
  items: PaperNumber[] | null,
): CitationTarget[] {
  const chamber = prelude.chamber ?? 'tk';
  const [meeting] = meetings;
  const withItem = (number: PaperNumber, item: PaperNumber, order: number): CitationTarget => ({
    id: `document:h-${chamber}-${year}-${number.number}-${item.number}`,
    name: `Handelingen ${chamberNumeral(prelude.chamber)} ${printedYear(year)}, nr. ${number.number}, item ${item.number}`,
    start: order === 0 ? number.start : item.start,
    end: item.end,
  });
  if (items !== null && meeting !== undefined)
    return items.map((item, order) => withItem(meeting, item, order));
  return meetings.map(({ number, start, end }) => ({
    id: `document:h-${chamber}-${year}-${number}`,
    name: `Handelingen ${chamberNumeral(prelude.chamber)} ${printedYear(year)}, nr. ${number}`,
    start,
    end,
  }));
}
