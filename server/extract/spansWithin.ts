import type { Span } from '../model.ts';
import { firstWhere } from './firstWhere.ts';

/** Of spans sorted by start and not overlapping, those that lie in a stretch of text. */
export function spansWithin<T extends Span>(spans: readonly T[], start: number, end: number): T[] {
  const found: T[] = [];
  for (let at = firstWhere(spans, (span) => span.start >= start); at < spans.length; at += 1) {
    const span = spans[at];
    if (!span || span.end > end) break;
    found.push(span);
  }
  return found;
}
