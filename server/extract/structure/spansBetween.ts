import type { Span } from '../../model.ts';

/** Tells of two places whether one of the spans lies between them. The spans may overlap, in any order. */
export function spansBetween(spans: readonly Span[]): (from: number, to: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const starts = sorted.map(({ start }) => start);
  // Of each span and those behind it, the end that comes first.
  const firstEnds = sorted.map(({ end }) => end);
  for (let at = firstEnds.length - 2; at >= 0; at -= 1)
    firstEnds[at] = Math.min(firstEnds[at] ?? 0, firstEnds[at + 1] ?? 0);
  return (from, to) => (firstEnds[firstNotBelow(starts, from)] ?? Number.POSITIVE_INFINITY) <= to;
}

/** Where the first number that is not below another stands in a rising row; its length where all are below. */
export function firstNotBelow(rising: readonly number[], least: number): number {
  let [from, to] = [0, rising.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rising[middle] ?? least) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}
