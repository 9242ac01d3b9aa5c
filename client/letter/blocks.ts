import type { Section, Span } from '../../server/api/contract.ts';

/** A line of a letter as it is shown; offsets are those of the text, without the signs that make its form. */
export type Block = Span &
  (
    | { form: 'heading'; level: number }
    | { form: 'paragraph' }
    /** `sign` is its dot or number; `depth` counts from 0. */
    | { form: 'item'; sign: string; depth: number }
    | { form: 'row'; cells: readonly Span[] }
  );

type Part = Pick<Section, 'id' | 'title' | 'level' | 'start' | 'end'>;

/** A section of a letter with its lines; empty lines are left out. */
export interface BlockSection {
  id: string;
  title: string;
  level: number;
  blocks: readonly Block[];
}

export const blockSections = (text: string, sections: readonly Part[]): BlockSection[] => {
  const whole: Part = { id: 'text', title: '', level: 1, start: 0, end: text.length };
  return (sections.length > 0 ? sections : [whole]).map((section) => ({
    id: section.id,
    title: section.title,
    level: section.level,
    blocks: blocksOf(text, section),
  }));
};

/** Lines that belong together: the items of a list, the rows of a table; any other line is alone. */
export const grouped = (blocks: readonly Block[]): Block[][] => {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    const isList = block.form === 'item' || block.form === 'row';
    if (isList && last?.[0]?.form === block.form) last.push(block);
    else groups.push([block]);
  }
  return groups;
};

const blocksOf = (text: string, section: Part): Block[] => {
  const blocks: Block[] = [];
  for (let start = section.start; start < section.end; ) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? section.end : Math.min(lineEnd, section.end);
    const line = text.slice(start, end);
    if (line.trim()) {
      const isHeading = blocks.length === 0 && isTitle(line, section.title);
      blocks.push(isHeading ? heading(line, { start, end }, section.level) : formed(line, { start, end }));
    }
    start = end + 1;
  }
  return blocks;
};

const heading = (line: string, span: Span, level: number): Block => ({
  ...{ form: 'heading', level, end: span.end },
  start: span.start + (/^\s*#{1,6}\s+/.exec(line)?.[0].length ?? 0),
});

/** A line by the signs that it begins with, as Markdown and our readers of Word files and pages write them. */
const formed = (line: string, span: Span): Block => {
  const marks = /^\s*(#{1,6})\s+/.exec(line)?.[1];
  if (marks !== undefined) return heading(line, span, marks.length);
  if (/^\|.*\|\s*$/.test(line)) return { form: 'row', cells: cellsOf(line, span.start), ...span };
  const [opening, indent, sign] = /^(\s*)([-–•▪]|\d{1,2}[.)])\s+(?=\S)/.exec(line) ?? [];
  if (opening === undefined || indent === undefined || sign === undefined)
    return { form: 'paragraph', ...span };
  const depth = Math.min(Math.floor(indent.length / 2), 6);
  return {
    form: 'item',
    sign: /\d/.test(sign) ? sign : '•',
    depth,
    start: span.start + opening.length,
    end: span.end,
  };
};

/** What stands between the bars, without the white space around it. */
const cellsOf = (line: string, start: number): Span[] => {
  const cells: Span[] = [];
  let from = line.indexOf('|') + 1;
  for (let bar = line.indexOf('|', from); bar >= 0; bar = line.indexOf('|', from)) {
    const cell = line.slice(from, bar);
    const left = from + (cell.length - cell.trimStart().length);
    cells.push({ start: start + left, end: start + Math.max(left, from + cell.trimEnd().length) });
    from = bar + 1;
  }
  return cells;
};

/** Whether a line is the section's title, give or take the markers and white space around it. */
const isTitle = (line: string, title: string): boolean => {
  const bare = (value: string) =>
    value
      .replace(/\[(?:bookmark|footnoteRef):[^\]]*\]|\[\d+:[^\]]*\]|^\s*#+/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  return title !== '' && bare(line) !== '' && bare(line) === bare(title);
};
