import { palette } from '../../../pictures/palette.ts';
import type { Font, Measure, Run } from '../../../pictures/Scene.ts';
import { wrapRuns } from '../../../pictures/text/wrapRuns.ts';
import { drawInPdf } from './drawInPdf.ts';
import type { Pdf } from './openPdf.ts';

/** A strip of a page that is never cut: a line of text, or a picture. */
export interface Row {
  height: number;
  /** Not the last on its page: what it belongs to follows. */
  keep?: boolean;
  /** How it is read out; ornament without it. */
  tag?: string;
  /** The step that begins here, for the list of bookmarks. */
  bookmark?: string;
  /** Begins a page. */
  breaks?: boolean;
  draw: (pdf: Pdf, x: number, y: number) => void;
}

export interface Look extends Font {
  fill?: string;
  leading?: number;
  /** From the left edge. */
  indent?: number;
  /** Stands before the first line, within the indent. */
  sign?: string;
  /** Room above. */
  before?: number;
  tag?: string;
  keep?: boolean;
}

/** Text as rows of a line each, in a column of this width. */
export const textRows = (runs: readonly Run[], width: number, look: Look, measure: Measure): Row[] => {
  const { size, serif, bold, italic, indent = 0, leading = 1.4, sign, before = 0, tag = 'P', keep } = look;
  const looked = runs.map((run) => ({ ...(bold && { bold }), ...(italic && { italic }), ...run }));
  const lines = wrapRuns(looked, width - indent, { size, serif, bold, italic }, measure);
  const row = (key: string, line: readonly Run[], x: number, y: number) => ({
    ...{ kind: 'words' as const, key, x, y, lines: [line], size, lineHeight: size * leading, width: 0 },
    ...{ anchor: 'start' as const, fill: look.fill ?? palette.ink, ...(serif && { serif }) },
  });
  return [
    ...(before > 0 ? [space(before)] : []),
    ...lines.map((line, index) => ({
      ...{ height: size * leading, tag },
      // Neither the first line of a paragraph stands alone under a page, nor its last one above the next.
      keep: index < lines.length - 1 ? index === 0 || index === lines.length - 2 : keep === true,
      draw: (pdf: Pdf, x: number, y: number) => {
        if (sign !== undefined && index === 0)
          drawInPdf(pdf, row('sign', [{ text: sign, ...(bold && { bold }) }], x + indent - size * 1.8, y));
        drawInPdf(pdf, row('line', line, x + indent, y));
      },
    })),
  ];
};

export const space = (height: number): Row => ({ height, keep: true, draw: () => undefined });

/** Rows on pages of this height, those that belong together on one; what is higher than a page begins one. */
export const pagesOf = (rows: readonly Row[], height: number): Row[][] => {
  const pages: Row[][] = [[]];
  let left = height;
  for (const group of groupsOf(rows)) {
    const needed = heightOf(group);
    const isFresh = pages.at(-1)?.length === 0;
    if (!isFresh && (needed > left || group.some(({ breaks }) => breaks))) {
      pages.push([]);
      left = height;
    }
    for (const row of group) {
      if (row.height > left && pages.at(-1)?.length !== 0) {
        pages.push([]);
        left = height;
      }
      pages.at(-1)?.push(row);
      left -= row.height;
    }
  }
  return pages;
};

const heightOf = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + row.height, 0);

const groupsOf = (rows: readonly Row[]): Row[][] => {
  const groups: Row[][] = [[]];
  for (const row of rows) {
    if (row.breaks) groups.push([]);
    groups.at(-1)?.push(row);
    if (!row.keep) groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
};
