import type { Span } from '../../model.ts';
import { spansBetween } from './spansBetween.ts';

export interface Paragraph extends Span {
  heading: boolean;
}

interface Line extends Span {
  text: string;
}

const listItem = /^\s*(?:[-–—•*·o▪]|\(?[a-z0-9]{1,2}[.)])\s+/;
const longestHeading = 150;

/**
 * Paragraphs of a text, headings told apart. Hard-wrapped lines are joined; list items stand alone. `pageFeet` are the
 * notes and running heads that stand between them, blanked out in `body`.
 */
export function readParagraphs(body: string, pageFeet: readonly Span[] = []): Paragraph[] {
  const lines = readLines(body);
  const blocks = isHardWrapped(lines)
    ? joinWrapped(lines)
    : lines.filter((line) => line.text.trim()).map((line) => [line]);
  const paragraphs = blocks.flatMap((block) => trimmed(body, block));
  return markHeadings(body, joinPages(body, joinNameLists(body, paragraphs), pageFeet));
}

/** A sentence that the foot of a page cuts in two: it has no stop, and goes on in small letters behind notes or a page number. */
function joinPages(body: string, spans: readonly Span[], pageFeet: readonly Span[]): Span[] {
  const joined: Span[] = [];
  const hasOneBetween = spansBetween(pageFeet);
  for (const span of spans) {
    const last = joined.at(-1);
    const isCut =
      last !== undefined &&
      hasOneBetween(last.end, span.start) &&
      !/[.:;?!][»”"’')]?\s*$/.test(body.slice(last.start, last.end)) &&
      /^[\p{Ll}(]/u.test(body.slice(span.start, span.end)) &&
      last.end - last.start > shortest;
    if (isCut) last.end = span.end;
    else joined.push({ ...span });
  }
  return joined;
}

/** A line shorter than this may be a heading, and no half sentence. */
const shortest = 40;

function readLines(body: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const text of body.split('\n')) {
    lines.push({ start, end: start + text.length, text });
    start += text.length + 1;
  }
  return lines;
}

/** Lines that end where a page was full, not where a thought was: many, of a like length, in blocks. */
function isHardWrapped(lines: readonly Line[]): boolean {
  const inner = lines.filter(
    (line, index) => line.text.trim() && lines[index + 1]?.text.trim() && !listItem.test(line.text),
  );
  if (inner.length < 5) return false;
  const wrapped = inner.filter(
    (line) => line.text.length >= 50 && line.text.length <= 130 && !/[.:;?!]\s*$/.test(line.text),
  );
  return wrapped.length / inner.length > 0.4 && !lines.some((line) => line.text.length > 400);
}

function joinWrapped(lines: readonly Line[]): Line[][] {
  const width = Math.max(
    ...lines.map((line) => line.text.trimEnd().length).filter((length) => length <= 130),
  );
  const blocks: Line[][] = [];
  let open: Line[] = [];
  const close = () => {
    if (open.length > 0) blocks.push(open);
    open = [];
  };
  for (const line of lines) {
    const previous = open.at(-1);
    if (!line.text.trim()) close();
    else {
      if (
        listItem.test(line.text) ||
        (previous && endsEarly(previous, width) && /^\s*[\p{Lu}\d“"]/u.test(line.text))
      )
        close();
      open.push(line);
    }
  }
  close();
  return blocks;
}

/** Whether a wrapped line stops well before the right edge, as a heading or a last line does. */
const endsEarly = (line: Line, width: number): boolean => line.text.trimEnd().length < width * 0.7;

function trimmed(body: string, block: readonly Line[]): Span[] {
  const first = block[0];
  const last = block.at(-1);
  if (!first || !last) return [];
  const text = body.slice(first.start, last.end);
  const start = first.start + (text.length - text.trimStart().length);
  return [{ start, end: first.start + text.trimEnd().length }].filter(({ end }) => end > start);
}

/** A list of short items behind a colon is one thought: "Ondertekenaars zijn:" and a country on each line below it. */
function joinNameLists(body: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const isItem = listItem.test(body.slice(span.start, span.end)) && span.end - span.start <= longestItem;
    if (last && isItem && opensList(body, last)) last.end = span.end;
    else joined.push({ ...span });
  }
  return joined;
}

const longestItem = 70;

/** A text that ends in a colon, or that has such a list already. */
const opensList = (body: string, span: Span): boolean =>
  /:(?:\s*(?:[-–—•*·o▪]|\(?[a-z0-9]{1,2}[.)])\s+[^\n]{1,70})*\s*$/.test(
    body.slice(Math.max(span.start, span.end - 4000), span.end),
  );

/** A heading is short, ends without a stop, and something is said under it. */
function markHeadings(body: string, spans: readonly Span[]): Paragraph[] {
  const texts = spans.map((span) => body.slice(span.start, span.end));
  // Where a file marks its headings, a numbered line is an item of a list.
  const marksThem = texts.some(isMarked);
  const paragraphs = spans.map((span, index) => {
    const text = texts[index] ?? '';
    return { ...span, heading: looksLikeHeading(text) && !(marksThem && listItem.test(text)) };
  });
  for (let index = paragraphs.length - 1; index >= 0; index -= 1) {
    const paragraph = paragraphs[index];
    if (paragraph?.heading && !saysSomethingUnder(body, paragraphs, index)) paragraph.heading = false;
  }
  return paragraphs;
}

const neverHeading =
  /^(?:den haag|the hague|amsterdam|brussel|hoogachtend|geachte|datum|betreft|onderwerp|kenmerk|ons kenmerk|uw kenmerk|bijlagen?|pagina|page|van|aan|dear|yours|namens|de minister|de staatssecretaris|minister|staatssecretaris|secretary of state|mede namens|vergaderjaar|tweede kamer der|eerste kamer der|nr\.|pagina)\b/i;

/** A longer line with a verb of its own is a sentence that lost its stop. */
const longestTitle = 80;
const says = /\s(?:is|zijn|was|waren|heeft|hebben|wordt|worden|werd|are|were|has|have|will)\s/;

const isMarked = (text: string): boolean => /^\s*#{1,6}\s/.test(text);

function looksLikeHeading(text: string): boolean {
  const line = text.trim();
  if (isMarked(line)) return true;
  if (line.length > longestHeading || /[.,;:!…]$/.test(line) || line.includes('\n')) return false;
  if (line.length > longestTitle && says.test(line)) return false;
  if (!/^[“"‘'(]?[\p{Lu}\d]/u.test(line) || !/\p{L}{3}/u.test(line)) return false;
  return !/^[-–—•*·]\s/.test(line) && !neverHeading.test(line) && !/^https?:/.test(line);
}

function saysSomethingUnder(body: string, paragraphs: readonly Paragraph[], index: number): boolean {
  const next = paragraphs[index + 1];
  if (!next) return false;
  return (
    next.heading ||
    /[.:;?!”"\])]\s*$/.test(body.slice(next.start, next.end)) ||
    next.end - next.start > longestHeading
  );
}
