import type { Span } from '../../model.ts';
import { firstWhere } from '../firstWhere.ts';
import { detectLanguage } from '../language/detectLanguage.ts';
import { findNotes } from './findNotes.ts';
import type { Part, Reading, Sentence } from './Reading.ts';
import { type Paragraph, readParagraphs } from './readParagraphs.ts';
import { runningHeads } from './runningHeads.ts';
import { splitSentences } from './splitSentences.ts';

/**
 * Reads the outline of a text: notes joined to their calls, headed parts, paragraphs, sentences. Nothing is cut away:
 * markers are blanked out in a copy of the same length, so that every offset holds in the text itself.
 */
export function readStructure(text: string): Reading {
  const { notes, markers } = findNotes(text);
  const unmarked = blank(text, markers);
  const pageFeet = [...notes, ...runningHeads(unmarked)];
  const body = blank(unmarked, pageFeet);
  const paragraphs = readParagraphs(body, pageFeet);
  const parts = readParts(body, paragraphs);
  const sentences = [
    ...paragraphs.flatMap((paragraph, index) => sentencesOf(body, paragraph, index, parts)),
    ...notes.flatMap((note) => noteSentences(unmarked, note, parts)),
  ];
  return { text, language: detectLanguage(body), notes, parts, sentences };
}

/** The text with some stretches replaced by spaces, so that offsets stay. */
function blank(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    pieces.push(text.slice(at, Math.max(at, start)), ' '.repeat(end - Math.max(at, start)));
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** Headed parts; a heading right above another one is the higher of the two. */
function readParts(body: string, paragraphs: readonly Paragraph[]): Part[] {
  const headings = paragraphs
    .map((paragraph, index) => ({ paragraph, index }))
    .filter(({ paragraph }) => paragraph.heading);
  const parts: Part[] = [
    {
      number: 0,
      title: '',
      level: 0,
      start: 0,
      end: headings[0]?.paragraph.start ?? body.length,
      heading: { start: 0, end: 0 },
    },
  ];
  let nested = false;
  headings.forEach(({ paragraph, index }, order) => {
    const opensGroup = paragraphs[index + 1]?.heading === true;
    const level = opensGroup || !nested ? 1 : 2;
    nested ||= opensGroup;
    parts.push({
      number: order + 1,
      title: body
        .slice(paragraph.start, paragraph.end)
        .replace(/^#+\s*/, '')
        .replace(/\s+/g, ' ')
        .trim(),
      level,
      start: paragraph.start,
      end: headings[order + 1]?.paragraph.start ?? body.length,
      heading: { start: paragraph.start, end: paragraph.end },
    });
  });
  return parts;
}

/** The last part that begins at or before a place; parts stand in the text's order. */
function partAt(parts: readonly Part[], at: number): number {
  return parts[firstWhere(parts, ({ start }) => start > at) - 1]?.number ?? 0;
}

function sentencesOf(body: string, paragraph: Paragraph, index: number, parts: readonly Part[]): Sentence[] {
  const kind = paragraph.heading ? 'heading' : 'body';
  const spans = paragraph.heading ? [paragraph] : splitSentences(body, paragraph);
  const part = partAt(parts, paragraph.start);
  return spans.map(({ start, end }) => ({
    start,
    end,
    part,
    paragraph: index,
    kind,
    text: body.slice(start, end),
  }));
}

/** A note belongs to the part that calls it, whatever page it is printed on. */
function noteSentences(
  unmarked: string,
  note: Span & { calls: number[] },
  parts: readonly Part[],
): Sentence[] {
  const part = partAt(parts, note.calls[0] ?? note.start);
  return splitSentences(unmarked, note).map(({ start, end }) => ({
    start,
    end,
    part,
    paragraph: -1,
    kind: 'note',
    text: unmarked.slice(start, end),
  }));
}
