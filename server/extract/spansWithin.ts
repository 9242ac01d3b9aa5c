import type { Span } from '../model.ts';

/** Of spans sorted by start and not overlapping, those that lie in a stretch of text. */
export function spansWithin<T extends Span>(spans: readonly T[], start: number, end: number): T[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < spans.length; at += 1) {
    const span = spans[at];
    if (!span || span.end > end) break;
    found.push(span);
  }
  return found;
}
