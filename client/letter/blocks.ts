import type { Section, Span } from '../../server/api/contract.ts';

/** A line of a letter as it is shown; `level` is a heading's depth, null for running text. */
export interface Block extends Span {
  level: number | null;
}

type Part = Pick<Section, 'id' | 'title' | 'level' | 'start' | 'end'>;

/** A section of a letter with its lines; empty lines are left out, offsets stay those of the text. */
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

const blocksOf = (text: string, section: Part): Block[] => {
  const blocks: Block[] = [];
  for (let start = section.start; start < section.end; ) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? section.end : Math.min(lineEnd, section.end);
    const line = text.slice(start, end);
    if (line.trim()) {
      const isHeading = blocks.length === 0 && isTitle(line, section.title);
      blocks.push({ start, end, level: isHeading ? section.level : null });
    }
    start = end + 1;
  }
  return blocks;
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
