import type { Block, RichText } from './RichText.ts';
import { withoutLayoutTables } from './withoutLayoutTables.ts';

/**
 * A text with its form as plain text, which quotes and offsets hold in: a line for each block, headings, lists and tables as
 * Markdown has them, and each note behind the block that calls it, in the form of Word's own export (`[3: …]`).
 */
export const writeText = ({ blocks, notes }: RichText): string => {
  const pieces: string[] = [];
  let last: Block['kind'] | undefined;
  for (const block of withoutLayoutTables(blocks)) {
    const line = lineOf(block);
    if (line === '') continue;
    if (last !== undefined) pieces.push(staysTogether(last, block.kind) ? '\n' : '\n\n');
    pieces.push(line, ...notesOf(line, notes));
    last = block.kind;
  }
  return pieces.length > 0 ? `${pieces.join('')}\n` : '';
};

const staysTogether = (last: Block['kind'], kind: Block['kind']): boolean =>
  last === kind && (kind === 'item' || kind === 'row');

const lineOf = (block: Block): string => {
  if (block.kind === 'row') {
    const cells = block.cells.map((cell) => clean(cell).replaceAll('|', '/').replaceAll('\n', ' '));
    return cells.every((cell) => cell === '') ? '' : `| ${cells.join(' | ')} |`;
  }
  const text = clean(block.text);
  if (text === '') return '';
  if (block.kind === 'heading')
    return `${'#'.repeat(Math.min(Math.max(block.level, 1), 6))} ${oneLine(text)}`;
  if (block.kind === 'item') return `${'  '.repeat(Math.min(block.depth, 8))}${block.sign} ${oneLine(text)}`;
  return text;
};

/** No white space but single spaces and line ends, none at either end of a line. */
const clean = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();

const oneLine = (text: string): string => text.replaceAll('\n', ' ');

const call = /\[footnoteRef:(\d+)\]/g;

/** The notes that a line calls, each once. */
const notesOf = (line: string, notes: RichText['notes']): string[] =>
  [...new Set([...line.matchAll(call)].map((match) => Number(match[1])))].flatMap((number) => {
    const note = notes.get(number);
    return note === undefined ? [] : [` [${number}: ${paired(oneLine(clean(note)).replace(call, ''))}]`];
  });

/** A bracket without its other one would end a note too early, or never. */
const paired = (text: string): string => {
  let depth = 0;
  for (const character of text) {
    if (character === '[') depth += 1;
    if (character === ']') depth -= 1;
    if (depth < 0) break;
  }
  return depth === 0 ? text : text.replaceAll('[', '(').replaceAll(']', ')');
};
