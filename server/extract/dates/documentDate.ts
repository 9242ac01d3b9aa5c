import type { DateMention } from './DateMention.ts';
import { findDates } from './findDates.ts';

export interface DocumentDate {
  /** ISO day. */
  date: string;
  start: number;
  end: number;
  /** `meeting`: only the first day of the meeting that the document reports is known. */
  how: 'dateline' | 'meeting';
}

/** Letters bear their date within the first screen, notes now and then under the signature. */
const topLength = 3000;
const endLength = 600;

/**
 * What stands before the date on a dateline: a word for it, or a place and a comma; the seat of government needs none.
 * Parliaments and their printers also write "Vastgesteld", "Voorgesteld" and "Ontvangen".
 */
const dateWord =
  '(?:Datum(?: van ontvangst| brief)?|Date|Vastgesteld|Voorgesteld|Ontvangen)(?: op)?[\\s:|]{1,6}';
const seat = "(?:Den Haag|['’]?s-Gravenhage|The Hague)[,:]?";
const place = "\\p{Lu}[\\p{L}'’-]{1,20}(?:[ -]\\p{Lu}[\\p{L}'’-]{0,20}){0,2},";
const datelineOpening = new RegExp(
  `^[|>*#\\s]{0,6}(?:${dateWord}|(?:${seat}|${place})[^\\S\\n]{1,4}(?:d\\.d\\. |de |the |on |op )?)$`,
  'u',
);

/** Finds the day of a document: its dateline, else the first day of the meeting that its opening reports. */
export function documentDate(text: string): DocumentDate | null {
  return (
    dateline(text, 0, topLength) ??
    lineOfItsOwn(text) ??
    received(text) ??
    dateline(text, Math.max(0, text.length - endLength), text.length) ??
    meetingDay(text)
  );
}

function dateline(text: string, from: number, to: number): DocumentDate | null {
  for (const mention of findDates(text.slice(from, to))) {
    const start = from + mention.start;
    if (mention.precision !== 'day' || !opensLine(text, start) || !closesLine(text, from + mention.end))
      continue;
    return { date: mention.from, start, end: from + mention.end, how: 'dateline' };
  }
  return null;
}

/** "(ontvangen 22 juni 2026)": when the answer to written questions came in. */
function received(text: string): DocumentDate | null {
  const match = /\((?:ontvangen|received)(?: op| on)? ([^()\n]{6,30})\)/i.exec(text.slice(0, topLength));
  const [mention] = match ? findDates(match[1] ?? '') : [];
  if (!match || mention?.precision !== 'day') return null;
  const start = match.index + match[0].indexOf(match[1] ?? '') + mention.start;
  return { date: mention.from, start, end: start + mention.end - mention.start, how: 'dateline' };
}

/** How far into the text a day on a line of its own is the letter's. */
const headLength = 800;

/** "17 March 2026", "Tuesday 24 September 2019" with nothing beside it, in the head of the letter. */
function lineOfItsOwn(text: string): DocumentDate | null {
  const mention = findDates(text.slice(0, headLength)).find(
    ({ start, end, precision }) =>
      precision === 'day' &&
      /\d{4}/.test(text.slice(start, end)) &&
      weekdayOrNothing.test(text.slice(text.lastIndexOf('\n', start) + 1, start)) &&
      closesLine(text, end),
  );
  return mention ? { date: mention.from, start: mention.start, end: mention.end, how: 'dateline' } : null;
}

const weekdayOrNothing =
  /^\s*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |(?:maan|dins|woens|donder|vrij|zater|zon)dag,? )?$/i;

/** "Datum" may stand on the line above its date. */
function opensLine(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const lines = before.slice(before.lastIndexOf('\n', before.lastIndexOf('\n') - 1) + 1);
  if (meetingWord.test(line)) return false;
  return datelineOpening.test(line) || (line.trim() === '' && /^(?:Datum|Date)\s*:?\s*$/.test(lines));
}

const closesLine = (text: string, end: number): boolean =>
  /^(?: om \d{1,2}[.:]\d{2} uur)?[^\S\n]*[|.]?[^\S\n]*(?:\n|$)/.test(text.slice(end, end + 40));

const meetingWord =
  /(?:raad|council|vergadering|meeting|debat|debate|overleg|top|summit|bijeenkomst|conferentie|conference|forum|bezoek|visit|sessie|session)(?!\p{L})/iu;

/** How far into the opening a meeting's word and its date may stand apart. */
const meetingReach = 120;

function meetingDay(text: string): DocumentDate | null {
  const opening = text.slice(0, openingLength(text));
  const mention = findDates(opening).find((date) => isMeetingDay(opening, date));
  return mention === undefined
    ? null
    : { date: mention.from, start: mention.start, end: mention.end, how: 'meeting' };
}

/** The title and the first paragraph: up to the second empty line or line end that follows a sentence. */
function openingLength(text: string): number {
  const start = text.length - text.trimStart().length;
  const title = text.indexOf('\n', start);
  if (title === -1) return Math.min(text.length, topLength);
  const paragraph = text.indexOf('\n', text.length - text.slice(title).trimStart().length);
  return Math.min(paragraph === -1 ? text.length : paragraph, topLength);
}

const isMeetingDay = (text: string, { start, precision }: DateMention): boolean =>
  (precision === 'day' || precision === 'range') &&
  meetingWord.test(text.slice(Math.max(0, start - meetingReach), start));
