import type { Block } from '../rich/RichText.ts';
import type { Line } from './Line.ts';
import { joined, usualSize } from './markNotes.ts';
import { mostUsual } from './mostUsual.ts';

/** Lines become headings, items and paragraphs; a paragraph goes on over the end of a page. */
export const joinLines = (pages: readonly Line[][]): Block[] => {
  const lines = pages.flat();
  const usual = usualSize(lines);
  const leading = usualLeading(lines);
  const blocks: Block[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const open = blocks.at(-1);
    if (open && last && goesOn(last, line, open, usual, leading))
      blocks[blocks.length - 1] = withLine(open, line.text);
    else blocks.push(blockOf(line, usual));
    last = line;
  }
  return blocks;
};

const item = /^\s*([-–—•·▪●○]|\(?(?:\d{1,2}|[a-z])[.)])\s+(.*)$/s;

const blockOf = (line: Line, usual: number): Block => {
  const text = line.text.trim();
  if (isLarge(line, usual) && text.length < 200)
    return { kind: 'heading', level: line.size > usual * 1.4 ? 1 : 2, text };
  const [, sign, words] = item.exec(text) ?? [];
  if (sign !== undefined && words !== undefined)
    return { kind: 'item', sign: /[a-z0-9]/.test(sign) ? sign : '-', depth: 0, text: words };
  return { kind: 'paragraph', text };
};

const isLarge = ({ size }: Line, usual: number): boolean => size > usual * 1.12;

const withLine = (open: Block, text: string): Block =>
  open.kind === 'row' ? open : { ...open, text: joined(open.text, text) };

/** Whether a line belongs to the block that the line before it is in. */
const goesOn = (last: Line, line: Line, open: Block, usual: number, leading: number): boolean => {
  if (open.kind === 'row' || item.test(line.text.trim())) return false;
  if (Math.abs(last.size - line.size) > usual * 0.1) return false;
  if (open.kind === 'heading') return last.page === line.page && last.y - line.y < line.size * 1.6;
  const isFull = last.x + last.width > last.column.right - (last.column.right - last.column.left) * 0.2;
  const isStopped = /[.:;?!][»”"’')]?(?:\[footnoteRef:\d+\])*\s*$/.test(last.text);
  const isNewColumn = last.page !== line.page || line.y > last.y;
  if (isNewColumn) return isStopped ? false : isFull || /^\p{Ll}/u.test(line.text.trim());
  const gap = last.y - line.y;
  if (gap > Math.max(leading * 1.35, line.size * 1.5))
    return /^\p{Ll}/u.test(line.text.trim()) && !isStopped && gap < leading * 2.2;
  const isIndented =
    line.x > line.column.left + line.size * 0.8 &&
    open.kind === 'paragraph' &&
    Math.abs(last.x - last.column.left) < 2;
  if (isIndented && isStopped) return false;
  return isFull || (!isStopped && /^[\p{Ll}(\d]/u.test(line.text.trim()));
};

/** From one line to the next within a column, as most lines have it. */
const usualLeading = (lines: readonly Line[]): number => {
  const counts = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const last = lines[index - 1];
    if (!last || last.page !== line.page || last.y <= line.y) continue;
    const gap = Math.round((last.y - line.y) * 2) / 2;
    counts.set(gap, (counts.get(gap) ?? 0) + 1);
  }
  return mostUsual(counts) ?? 14;
};
