import { noteCall } from '../rich/RichText.ts';
import type { Line, Piece } from './Line.ts';
import { textOf } from './linesOf.ts';
import { mostUsual } from './mostUsual.ts';

/**
 * Joins the notes at the foot of pages to their calls: small lines below the text, the first of each with a number, and in
 * the text that number, small and raised. A number without a note, and a note without a call, stay as they are.
 */
export const markNotes = (pages: readonly Line[][]): { pages: Line[][]; notes: Map<number, string> } => {
  const usual = usualSize(pages.flat());
  const notes = new Map<number, string>();
  const marked = pages.map((lines) => {
    const foot = footOf(lines, usual);
    const labels = new Map<string, number>();
    const words = new Map<string, string>();
    let label: string | undefined;
    for (const line of foot) {
      const opens = /^\s*(\d{1,3})[.)]?\s*(.*)$/s.exec(line.text);
      if (opens?.[1] !== undefined && opensNote(line)) {
        label = opens[1];
        words.set(label, opens[2] ?? '');
      } else if (label !== undefined) words.set(label, joined(words.get(label) ?? '', line.text));
    }
    const isCalled = (piece: Piece, line: Line): boolean =>
      words.has(piece.text.trim()) && piece.size < line.size * 0.85 && piece.y > line.y + line.size * 0.1;
    const inFoot = new Set(foot);
    const body = lines.filter((line) => !inFoot.has(line));
    const called = new Set(
      body.flatMap((line) =>
        line.pieces.filter((piece) => isCalled(piece, line)).map(({ text }) => text.trim()),
      ),
    );
    for (const each of called) {
      const number = notes.size + 1;
      labels.set(each, number);
      notes.set(number, words.get(each) ?? '');
    }
    const kept = foot.filter((line) => !called.has(labelOver(line, foot)));
    return [
      ...body.map((line) =>
        withCalls(line, (piece) => (isCalled(piece, line) ? labels.get(piece.text.trim()) : undefined)),
      ),
      ...kept,
    ];
  });
  return { pages: marked, notes };
};

/** The height of most letters. */
export const usualSize = (lines: readonly Line[]): number => {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return mostUsual(letters) ?? 0;
};

/** The small lines behind the last line of text of the usual size, from the first that opens a note. */
const footOf = (lines: readonly Line[], usual: number): Line[] => {
  const bySight = [...lines].sort((a, b) => a.height - b.height);
  const last = bySight.findLastIndex(({ size }) => size > usual * 0.93);
  const small = bySight.slice(last + 1);
  const first = small.findIndex(opensNote);
  return first < 0 ? [] : small.slice(first);
};

/** A number, and words behind it that begin a note. */
export const opensNote = ({ text, pieces, size }: Line): boolean => {
  const first = pieces[0];
  const isRaised = first !== undefined && first.size < size * 0.85 && /^\s*\d{1,3}\s*$/.test(first.text);
  return isRaised ? true : /^\s*\d{1,3}[.)]?\s+\S/.test(text);
};

/** The label of the note that a line at the foot belongs to. */
const labelOver = (line: Line, foot: readonly Line[]): string => {
  const at = foot.indexOf(line);
  const opening = foot.slice(0, at + 1).findLast(opensNote);
  return /^\s*(\d{1,3})/.exec(opening?.text ?? '')?.[1] ?? '';
};

const withCalls = (line: Line, numberOf: (piece: Piece) => number | undefined): Line => {
  const pieces = line.pieces.map((piece, index) => {
    const number = numberOf(piece);
    if (number === undefined) return piece;
    // It stands at the word before it.
    const before = line.pieces[index - 1];
    return { ...piece, text: noteCall(number), ...(before && { x: before.x + before.width }) };
  });
  return { ...line, pieces, text: textOf(pieces) };
};

/** Two lines as one text: a word broken over the end of a line is whole again. */
export const joined = (text: string, next: string): string => {
  const [before, after] = [text.trimEnd(), next.trimStart()];
  if (/\p{Ll}[-\u00ad]$/u.test(before) && /^\p{Ll}/u.test(after) && !/^(?:en|of|and|or|tot|to)\b/.test(after))
    return before.slice(0, -1) + after;
  if (/[\p{L}\p{N}]-$/u.test(before) && /^\p{L}/u.test(after) && !/^(?:en|of|and|or)\b/.test(after))
    return before + after;
  if (/\/$/.test(before)) return before + after;
  return `${before} ${after}`;
};
