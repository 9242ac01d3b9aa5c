import type { Mention } from '../../entities/Mention.ts';

/** Of mentions that overlap the longest stays; of equal ones, the one that comes first in the list. */
export function selectMentions(candidates: readonly Mention[]): Mention[] {
  if (candidates.length < 2) return [...candidates];
  const byLength = [...candidates].sort((a, b) => length(b) - length(a));
  const kept: Mention[] = [];
  for (const mention of byLength) {
    if (!kept.some((other) => mention.start < other.end && other.start < mention.end)) kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start);
}

const length = (mention: Mention): number => mention.end - mention.start;
