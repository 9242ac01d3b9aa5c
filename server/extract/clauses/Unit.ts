import type { Mention } from '../../entities/Mention.ts';
import type { Span } from '../../model.ts';
import type { Token } from '../language/tokenise.ts';

/** A word, a mark, or a whole mention: the smallest thing that clauses are made of. */
export interface Unit extends Span {
  /** The normalised word; empty for a mention. */
  norm: string;
  raw: string;
  mark: boolean;
  mention?: Mention;
}

/** A sentence's tokens with each mention folded into one unit. Mentions are sorted and do not overlap. */
export function unitsOf(tokens: readonly Token[], mentions: readonly Mention[]): Unit[] {
  const units: Unit[] = [];
  let next = 0;
  for (const token of tokens) {
    while (mentions[next] && (mentions[next]?.end ?? 0) <= token.start) next += 1;
    const mention = mentions[next];
    if (mention && mention.start <= token.start && token.start < mention.end) {
      if (units.at(-1)?.mention !== mention)
        units.push({ start: mention.start, end: mention.end, norm: '', raw: '', mark: false, mention });
    } else
      units.push({ start: token.start, end: token.end, norm: token.norm, raw: token.raw, mark: token.mark });
  }
  return units;
}
