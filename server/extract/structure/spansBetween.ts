import type { Span } from '../../model.ts';
import { firstWhere } from '../firstWhere.ts';

/** Tells of two places whether one of the spans lies between them. The spans may overlap, in any order. */
export function spansBetween(spans: readonly Span[]): (from: number, to: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  // Of each span and those behind it, the end that comes first.
  const firstEnds = sorted.map(({ end }) => end);
  for (let at = firstEnds.length - 2; at >= 0; at -= 1)
    firstEnds[at] = Math.min(firstEnds[at] ?? 0, firstEnds[at + 1] ?? 0);
  return (from, to) =>
    (firstEnds[firstWhere(sorted, ({ start }) => start >= from)] ?? Number.POSITIVE_INFINITY) <= to;
}
