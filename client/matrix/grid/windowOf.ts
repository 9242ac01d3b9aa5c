import type { Measures } from './measures.ts';

/** What of the matrix is drawn: from the first up to the last, that one not included. */
export interface Window {
  rows: readonly [number, number];
  columns: readonly [number, number];
}

/** What can be seen, in pixels: how far it is scrolled, and how much shows. */
export interface Sight {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * What must be drawn for what can be seen, and a little around it, in steps: while one scrolls a little nothing changes.
 */
export const windowOf = (sight: Sight, sizes: Measures, rows: number, columns: number): Window => ({
  rows: range(sight.top, sight.height - sizes.head, sizes.line, rows, { around: 6, step: 4 }),
  columns: range(sight.left, sight.width - sizes.name, sizes.column, columns, { around: 3, step: 3 }),
});

const range = (
  from: number,
  length: number,
  size: number,
  count: number,
  { around, step }: { around: number; step: number },
): [number, number] => {
  const first = Math.floor(from / size / step) * step - around;
  const last = Math.ceil((from + Math.max(0, length)) / size / step) * step + around;
  return [Math.max(0, Math.min(first, count)), Math.max(0, Math.min(last, count))];
};

/** The window as it was, in as far as it is still so: what is the same object need not be looked at again. */
export const asBefore = (before: Window, now: Window): Window => {
  const isSame = (part: keyof Window): boolean => before[part].join() === now[part].join();
  if (isSame('rows') && isSame('columns')) return before;
  return {
    rows: isSame('rows') ? before.rows : now.rows,
    columns: isSame('columns') ? before.columns : now.columns,
  };
};

/** The numbers of a window, and one more that must be there wherever it is: what has the focus. */
export const shownIn = (
  [first, last]: readonly [number, number],
  always: number,
  count: number,
): number[] => {
  const shown = Array.from({ length: last - first }, (_, index) => first + index);
  if (always < 0 || always >= count || (always >= first && always < last)) return shown;
  return always < first ? [always, ...shown] : [...shown, always];
};
