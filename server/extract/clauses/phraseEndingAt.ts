import type { Unit } from './Unit.ts';

/** The longest of `phrases` whose last word is the unit at `at`. */
export function phraseEndingAt(
  units: readonly Unit[],
  at: number,
  phrases: readonly string[],
): { phrase: string; length: number } | null {
  let best: { phrase: string; length: number } | null = null;
  const last = units[at]?.norm;
  if (!last) return null;
  for (const phrase of phrases) {
    if (!phrase.endsWith(last)) continue;
    const parts = phrase.split(' ');
    if (
      parts.length > (best?.length ?? 0) &&
      parts.every((word, index) => units[at - parts.length + 1 + index]?.norm === word)
    )
      best = { phrase, length: parts.length };
  }
  return best;
}
