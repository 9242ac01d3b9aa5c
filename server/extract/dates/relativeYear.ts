import { yearOf } from './calendar.ts';
import { tenseOf } from './words.ts';

/** "dit jaar", "vorig jaar", "volgend jaar": the year by its word, counted from the document's own. */
export function relativeYear(which: string | undefined, reference: string | null): number | null {
  if (reference === null) return null;
  return yearOf(reference) + { past: -1, future: 1, any: 0 }[tenseOf(which)];
}
