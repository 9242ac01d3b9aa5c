import type { Mention } from '../../../entities/Mention.ts';
import type { DateMention } from '../../dates/DateMention.ts';
import { atWords } from '../../language/atWords.ts';
import type { Token } from '../../language/tokenise.ts';
import { wordTest } from '../../language/vocabulary.ts';
import type { AwaitedNames } from './namedGatherings.ts';

/** The sittings that a letter has named so far. */
export interface Sittings {
  /** Each with the noun that it goes by: "conferentie". */
  dated: { mention: Mention; noun: string }[];
  awaited: AwaitedNames;
  /** The stretches of a few days that the whole letter names: each may be one sitting. */
  days: readonly DateMention[];
}

export const noSittings = (dates: readonly DateMention[]): Sittings => ({
  dated: [],
  awaited: new Map(),
  days: dates.filter(({ precision, from, to }) => precision === 'range' && isShort(from, to)),
});

const isShort = (from: string, to: string): boolean => Date.parse(to) - Date.parse(from) <= 3 * 86_400_000;

const isWord = wordTest(({ isMark }) => !isMark);
const isDefinite = wordTest(/^(?:de|deze|het|dit|die|the|this|that)$/);
const anySitting =
  /^(?:zitting|raadszitting|raadsvergadering|raadsbijeenkomst|beraadslagingen|beraadslaging|session)$/;

/** "De conferentie", "de zitting": the sitting with that noun that the letter named last; "zitting" is a Council's. */
export function findSittingAgain(tokens: readonly Token[], { dated }: Sittings): Mention[] {
  if (dated.length === 0) return [];
  return atWords(tokens, isWord, (token, at) => {
    const article = tokens[at - 1];
    if (!article || !isDefinite(article) || token.glued || tokens[at + 1]?.glued) return [];
    const sitting = anySitting.test(token.norm)
      ? dated.findLast(({ noun }) => noun === 'raad')
      : dated.findLast(({ noun }) => noun === token.norm && noun !== 'raad');
    return sitting
      ? [
          {
            ...sitting.mention,
            start: article.start,
            end: token.end,
            form: 'reference',
            aliases: [],
            inside: [],
          },
        ]
      : [];
  });
}
