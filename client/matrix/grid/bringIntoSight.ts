import type { Measures } from './measures.ts';
import type { Place } from './places.ts';

/** Scrolls just so far that a cell is not under the heads or the totals, nor beyond the edge. */
export const bringIntoSight = (
  scroller: HTMLElement | null,
  { row, column }: Place,
  sizes: Measures,
): void => {
  if (!scroller) return;
  if (row >= 0) {
    const free = scroller.clientHeight - sizes.head - 2 * sizes.line;
    scroller.scrollTop = within(scroller.scrollTop, row * sizes.line, free);
  }
  if (column >= 0) {
    const free = scroller.clientWidth - sizes.name - sizes.total - sizes.column;
    scroller.scrollLeft = within(scroller.scrollLeft, column * sizes.column, free);
  }
};

/** How far to scroll so that what begins at `start` is at most `free` away from the edge. */
const within = (scrolled: number, start: number, free: number): number => {
  if (start < scrolled) return start;
  return start - scrolled > free ? start - Math.max(0, free) : scrolled;
};
