import type { Warning } from '../../../model.ts';
import type { Citation, CitationTarget } from '../Citation.ts';
import { blank, dash, matchAt } from '../parts/matchAt.ts';
import type { NumberSeries, PaperNumber } from '../parts/numberRange.ts';
import { readNumberSeries, readNumbersAfter } from '../parts/numberSeries.ts';
import { skipPages } from '../parts/pages.ts';
import type { Prelude } from '../parts/prelude.ts';
import { chamberAssumed, withoutMeeting, withoutYear } from '../warnings.ts';
import { chamberNumeral, printedYear } from './chamberNumeral.ts';

/** One meeting with its items, or several meetings without. */
interface Meetings {
  meetings: PaperNumber[];
  items: PaperNumber[];
  warnings: Warning[];
  end: number;
}

/** Reads the meetings and items of reports of debate: "nr. 45, item 7", "nr. 45, items 7 en 8; nr. 46, item 3". */
export function readHandelingen(text: string, start: number, prelude: Prelude): Citation | null {
  if (prelude.chamber === null && prelude.year === null) return null;
  const parts: Meetings[] = [];
  let end = prelude.end;
  for (let part = readMeetings(text, end, false); part !== null; part = readMeetings(text, end, true)) {
    parts.push(part);
    end = part.end;
  }
  if (parts.length === 0) return onlyPages(text, start, prelude);
  const citation = { start, end, kind: 'handelingen' as const };
  const { year } = prelude;
  if (year === null) return { ...citation, targets: [], warnings: [withoutYear(text, { start, end })] };
  const warnings = parts.flatMap((part) => part.warnings);
  if (prelude.chamber === null) warnings.push(chamberAssumed(text, { start, end }));
  return { ...citation, targets: parts.flatMap((part) => targetsOf(prelude, year, part)), warnings };
}

function readMeetings(text: string, at: number, needsWord: boolean): Meetings | null {
  const glued = readGluedItem(text, at);
  if (glued !== null) return glued;
  const numbers = readNumbersAfter(text, at, { needsWord, lettered: false });
  if (numbers === null) return null;
  const items = numbers.numbers.length === 1 ? readItems(text, numbers.end) : null;
  return {
    meetings: numbers.numbers,
    items: items?.numbers ?? [],
    warnings: [...numbers.warnings, ...(items?.warnings ?? [])],
    end: skipPages(text, items?.end ?? numbers.end),
  };
}

const itemWord = new RegExp(`${blank}[,;(]?${blank}(?:items?|agendapunt(?:en)?)${blank}`, 'iy');

function readItems(text: string, at: number): NumberSeries | null {
  const word = matchAt(itemWord, text, at);
  return word && readNumberSeries(text, at + word[0].length, { letters: false, repeatsWord: false });
}

const meetingAndItem = new RegExp(
  `${blank}[,;]?${blank}(?:nr\\.?${blank})?(?<meeting>\\d{1,3})${dash}(?<item>\\d{1,2})(?!\\d)`,
  'iy',
);

/** "45-7" counts down, so it is no range but an item of a meeting. */
function readGluedItem(text: string, at: number): Meetings | null {
  const match = matchAt(meetingAndItem, text, at);
  const { meeting, item } = match?.groups ?? {};
  if (!match || meeting === undefined || item === undefined || Number(item) >= Number(meeting)) return null;
  const end = at + match[0].length;
  const start = end - item.length - 1 - meeting.length;
  return {
    meetings: [{ number: meeting, start, end: start + meeting.length }],
    items: [{ number: item, start: end - item.length, end }],
    warnings: [],
    end: skipPages(text, end),
  };
}

/** "Handelingen II 1988/89, blz. 2410": pages do not tell which meeting it was. */
function onlyPages(text: string, start: number, prelude: Prelude): Citation | null {
  const end = skipPages(text, prelude.end);
  if (end === prelude.end) return null;
  return { start, end, kind: 'handelingen', targets: [], warnings: [withoutMeeting(text, { start, end })] };
}

function targetsOf(prelude: Prelude, year: string, { meetings, items }: Meetings): CitationTarget[] {
  const id = `document:h-${prelude.chamber ?? 'tk'}-${year}`;
  const name = `Handelingen ${chamberNumeral(prelude.chamber)} ${printedYear(year)}`;
  const [meeting] = meetings;
  if (items.length === 0 || meeting === undefined) {
    return meetings.map(({ number, ...span }) => ({
      id: `${id}-${number}`,
      name: `${name}, nr. ${number}`,
      ...span,
    }));
  }
  return items.map((item, order) => ({
    id: `${id}-${meeting.number}-${item.number}`,
    name: `${name}, nr. ${meeting.number}, item ${item.number}`,
    start: order === 0 ? meeting.start : item.start,
    end: item.end,
  }));
}
