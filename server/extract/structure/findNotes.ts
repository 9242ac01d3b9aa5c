import type { Span } from '../../model.ts';
import type { Note } from './Reading.ts';

/** Notes and calls of a text, and every stretch that is no prose of its own (markers, bookmarks). */
export interface NotesFound {
  notes: Note[];
  markers: Span[];
}

/**
 * Finds footnotes in the forms that letters come in: Word's `[footnoteRef:3]` with `[3: …]`, `[3]` with `[3] …` on a
 * line of its own or plainly numbered, superscripts, and digits glued to a word where a list of notes answers them.
 */
export function findNotes(text: string): NotesFound {
  const markers = bookmarks(text);
  for (const form of [wordExport, bracketed, bracketedCalls, superscript, pageFeet, gluedDigits]) {
    const found = form(text);
    if (found.notes.length > 0) return { notes: found.notes, markers: [...markers, ...found.markers] };
  }
  return { notes: [], markers };
}

const bookmarks = (text: string): Span[] =>
  [...text.matchAll(/\[bookmark:[^\]\n]*\]/g)].map((match) => spanOf(match));

function wordExport(text: string): NotesFound {
  const calls = [...text.matchAll(/\[footnoteRef:\s?(\d+)\]/g)];
  if (calls.length === 0) return { notes: [], markers: [] };
  const notes: Note[] = [];
  const markers: Span[] = calls.map(spanOf);
  const closingOf = closingBrackets(text);
  const callsOf = placesByLabel(calls, (label) => label);
  for (const opening of text.matchAll(/\[(\d+): ?/g)) {
    const start = opening.index + opening[0].length;
    const end = closingOf.get(opening.index) ?? text.length;
    const label = opening[1] ?? '';
    const callsOfNote = callsOf.get(label) ?? [];
    notes.push({ label, start, end, calls: callsOfNote });
    markers.push({ start: opening.index, end: start }, { start: end, end: Math.min(end + 1, text.length) });
  }
  return { notes, markers };
}

/** Of each bracket the one that closes it; brackets inside it come in pairs. */
function closingBrackets(text: string): Map<number, number> {
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: bracket, index } of text.matchAll(/[[\]]/g)) {
    if (bracket === '[') open.push(index);
    else {
      const opening = open.pop();
      if (opening !== undefined) closing.set(opening, index);
    }
  }
  return closing;
}

const bracketed = (text: string): NotesFound =>
  listedNotes(text, /^[ \t]*\[(\d{1,3})\][ \t]*/gm, /\[(\d{1,3})\]/g, (label) => label);

/** Calls such as `[3]` or `[3 ]` that plain numbers at the foot of a page answer. */
const bracketedCalls = (text: string): NotesFound =>
  listedNotes(text, /^[ \t]*(\d{1,3})[ \t]+(?=\p{Lu}|https?:|«|“)/gmu, /\[(\d{1,3}) ?\]/g, (label) => label);

const superscriptDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const plainDigits = (label: string): string =>
  [...label].map((digit) => String(superscriptDigits.indexOf(digit))).join('');

const superscript = (text: string): NotesFound =>
  listedNotes(text, /^[ \t]*([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})[ \t]*/gm, /([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})/g, plainDigits);

/**
 * Notes of any words at the foot of pages, "1 Nederlands Dagblad, …": they count only where they run on from 1 without a
 * gap and each is called by a glued digit before it, which numbered headings are not.
 */
function pageFeet(text: string): NotesFound {
  const found = listedNotes(
    text,
    /^[ \t]*(\d{1,2})[ \t]+(?=\p{Lu}|«|“|https?:)/gmu,
    /(?<=[\p{Ll})”’»]|[\p{Ll})”’»][.,;:?!])(\d{1,2})(?=[\s,.;:)?!»]|$)/gu,
    (label) => label,
  );
  const runsOn = found.notes.every(
    ({ label, calls }, order) => Number(label) === order + 1 && calls.length === 1,
  );
  return runsOn && found.notes.length > 1 ? found : { notes: [], markers: [] };
}

/** Calls such as `gedeeld.3` or `gedeeld3`; a number counts only where the list of notes has it. */
const gluedDigits = (text: string): NotesFound =>
  listedNotes(
    text,
    /^[ \t]*(\d{1,3})[ \t]+(?=(?:Kamerst|Handelingen|Aanhangsel|TK |Zie|https?:|COM|Verordening|Richtlijn|See|Stb|Stcrt|Trb|ECLI|Toezegging|TZ|Motie|Brief|Bijlage))/gm,
    /(?<=[\p{Ll})”’»]|[\p{Ll})”’»][.,;:?!])(\d{1,3})(?=[\s,.;:)?!»]|$)/gu,
    (label) => label,
  );

/** Notes that stand on lines of their own, each with its label first, and calls somewhere else in the text. */
function listedNotes(
  text: string,
  noteLine: RegExp,
  call: RegExp,
  plain: (label: string) => string,
): NotesFound {
  const openings = [...text.matchAll(noteLine)].filter((match) => match[1] !== undefined);
  const atLineStart = new Set(openings.map((match) => match.index + match[0].indexOf(match[1] ?? '')));
  const labels = new Set(openings.map((match) => plain(match[1] ?? '')));
  const calls = [...text.matchAll(call)].filter((match) => {
    const at = match.index + match[0].indexOf(match[1] ?? '');
    return labels.has(plain(match[1] ?? '')) && !atLineStart.has(at) && !isOpening(text, match.index);
  });
  const called = placesByLabel(calls, plain);
  // A note stands behind its call: "2 oktober" at the head of an earlier line is none.
  const kept = openings.filter(
    (match) => (called.get(plain(match[1] ?? ''))?.[0] ?? Number.POSITIVE_INFINITY) < match.index,
  );
  const starts = new Set(kept.map((match) => match.index));
  const notes = kept.map((match) => {
    const label = plain(match[1] ?? '');
    const start = match.index + match[0].length;
    return { label, start, end: endOfNote(text, start, starts), calls: called.get(label) ?? [] };
  });
  const markers = [...calls.map(spanOf), ...kept.map(spanOf)];
  return { notes, markers };
}

/** Where each label is called. */
function placesByLabel(
  calls: readonly RegExpExecArray[],
  plain: (label: string) => string,
): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const call of calls) {
    const label = plain(call[1] ?? '');
    const sofar = places.get(label);
    if (sofar) sofar.push(call.index);
    else places.set(label, [call.index]);
  }
  return places;
}

/** Whether a match at `at` opens its line, as a note's own label does. */
const isOpening = (text: string, at: number): boolean =>
  /(^|\n)[ \t]*\[?$/.test(text.slice(Math.max(0, at - 20), at));

/** A note runs to the next note, or to a blank line. */
function endOfNote(text: string, start: number, starts: Set<number>): number {
  let lineEnd = text.indexOf('\n', start);
  while (lineEnd !== -1) {
    const next = lineEnd + 1;
    if (starts.has(next) || /^[ \t]*(\n|$)/.test(text.slice(next, next + 200))) return lineEnd;
    lineEnd = text.indexOf('\n', next);
  }
  return text.length;
}

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });
