import type { Line } from './Line.ts';
import { opensNote } from './markNotes.ts';

/** How far from the top or bottom of its page a head or foot may stand, in shares of the page. */
const edge = 0.12;

/** Takes out what stands at the edge of page after page, and page numbers. */
export const withoutRunningHeads = (pages: readonly Line[][]): Line[][] => {
  const seen = new Map<string, Set<number>>();
  for (const line of pages.flat())
    if (isAtEdge(line)) {
      const on = seen.get(signOf(line)) ?? new Set();
      seen.set(signOf(line), on.add(line.page));
    }
  const often = Math.max(2, Math.ceil(pages.length * 0.4));
  const isRunning = (line: Line): boolean =>
    isAtEdge(line) &&
    !opensNote(line) &&
    (isPageNumber(line.text) || (pages.length > 2 && (seen.get(signOf(line))?.size ?? 0) >= often));
  return pages.map((lines) => lines.filter((line) => !isRunning(line)));
};

const isAtEdge = ({ height }: Line): boolean => height < edge || height > 1 - edge;

/** The same words with other numbers are the same head. */
const signOf = ({ text, height }: Line): string =>
  `${height < 0.5 ? 'top' : 'foot'} ${text.replace(/\d+/g, '#').trim()}`;

const isPageNumber = (text: string): boolean =>
  /^(?:[-–—]\s*)?(?:(?:pagina|page|blad|p\.)\s*)?\d{1,4}(?:\s*(?:van|of|\/)\s*\d{1,4})?(?:\s*[-–—])?$/i.test(
    text.trim(),
  );
