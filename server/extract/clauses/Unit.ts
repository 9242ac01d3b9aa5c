import type { Mention } from '../../entities/Mention.ts';
import type { Span } from '../../model.ts';
import type { Token } from '../language/tokenise.ts';
import { noWord, type OfWord } from '../language/vocabulary.ts';

/** A word, a mark, or a whole mention: the smallest thing that clauses are made of. */
export interface Unit extends Span, OfWord {
  /** The normalised word; empty for a mention. */
  norm: string;
  raw: string;
  mark: boolean;
  mention?: Mention;
}

/** A sentence's tokens with each mention folded into one unit. Mentions are sorted and do not overlap. */
export function unitsOf(tokens: readonly Token[], mentions: readonly Mention[]): Unit[] {
  if (mentions.length === 0) return [...tokens];
  const units: Unit[] = [];
  let next = 0;
  let folded: Mention | undefined;
  for (const token of tokens) {
    while (mentions[next] && (mentions[next]?.end ?? 0) <= token.start) next += 1;
    const mention = mentions[next];
    if (mention && mention.start <= token.start && token.start < mention.end) {
      if (folded !== mention) units.push(unitOfMention(mention));
      folded = mention;
    } else units.push(token);
  }
  return units;
}

const unitOfMention = (mention: Mention): Unit => ({
  start: mention.start,
  end: mention.end,
  norm: '',
  raw: '',
  mark: false,
  word: noWord,
  mention,
});
