import type { Mention } from '../../../entities/Mention.ts';
import type { DateMention } from '../../dates/DateMention.ts';
import { atWords } from '../../language/atWords.ts';
import type { Token } from '../../language/tokenise.ts';
import { wordTest } from '../../language/vocabulary.ts';
import type { AwaitedNames } from './namedGatherings.ts';

/** The sittings that a letter has named so far. */
export interface Sittings {
  /** The last one by the noun that it goes by: "conferentie"; a Council's by `council`. */
  last: Map<string, Mention>;
  awaited: AwaitedNames;
  /** The stretches of a few days that the whole letter names, each of which may be one sitting, by each of their days. */
  days: ReadonlyMap<string, DateMention>;
}

/** What Councils go by among the nouns of gatherings. */
export const council = 'raad';

export const noSittings = (dates: readonly DateMention[]): Sittings => ({
  last: new Map(),
  awaited: new Map(),
  days: stretchesByDay(dates),
});

/** Of two that hold the same day the first counts. */
function stretchesByDay(dates: readonly DateMention[]): Map<string, DateMention> {
  const stretches = new Map<string, DateMention>();
  for (const date of dates) {
    if (date.precision !== 'range' || !isShort(date.from, date.to)) continue;
    for (let day = Date.parse(date.from); day <= Date.parse(date.to); day += dayLength) {
      const iso = new Date(day).toISOString().slice(0, 10);
      if (!stretches.has(iso)) stretches.set(iso, date);
    }
  }
  return stretches;
}

/** In milliseconds. */
const dayLength = 86_400_000;

const isShort = (from: string, to: string): boolean => Date.parse(to) - Date.parse(from) <= 3 * dayLength;

const isDefinite = wordTest(/^(?:de|deze|het|dit|die|the|this|that)$/);
const isAnySitting = wordTest(
  /^(?:zitting|raadszitting|raadsvergadering|raadsbijeenkomst|beraadslagingen|beraadslaging|session)$/,
);

/** "De conferentie", "de zitting": the sitting with that noun that the letter named last; "zitting" is a Council's. */
export function findSittingAgain(tokens: readonly Token[], { last }: Sittings): Mention[] {
  if (last.size === 0) return [];
  return atWords(tokens, isDefinite, (article, at) => {
    const token = tokens[at + 1];
    if (!token || token.mark || token.glued || tokens[at + 2]?.glued) return [];
    const noun = isAnySitting(token) ? council : token.norm === council ? '' : token.norm;
    const sitting = last.get(noun);
    return sitting
      ? [
          {
            ...sitting,
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
