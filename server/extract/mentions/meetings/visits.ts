import type { Mention } from '../../../entities/Mention.ts';
import type { DateMention } from '../../dates/DateMention.ts';
import { atWords } from '../../language/atWords.ts';
import { isCapital } from '../../language/capitals.ts';
import type { Token } from '../../language/tokenise.ts';
import { wordTest } from '../../language/vocabulary.ts';
import { slugOf } from '../slugOf.ts';
import { dayBehind, isDay } from './dayOf.ts';
import { meetingMention } from './meetingMention.ts';

const isVisit = wordTest(/^(?:bezoek|werkbezoek|staatsbezoek|dienstreis|visit)$/);
const towards = /^(?:aan|naar|to)$/;
const articles = /^(?:de|het|the)$/;

/**
 * Visits with their day and their place: "op 3 mei bracht ik een bezoek aan Tunesië", "my visit to Warsaw on 20 May".
 * The name of the place stands for whoever is visited there.
 */
export function visits(
  tokens: readonly Token[],
  names: readonly Mention[],
  dates: readonly DateMention[],
): Mention[] {
  return atWords(tokens, isVisit, (token, at) => {
    if (token.glued || tokens[at + 1]?.glued) return [];
    const to = placeAfter(tokens, at);
    const place = tokens[to];
    if (!place) return [];
    const country = names.find(({ start, type }) => type === 'Country' && start === place.start);
    const end = country?.end ?? place.end;
    const date = dayBehind(tokens, end, dates) ?? dates.find(isDay);
    if (!date) return [];
    const name = `Bezoek aan ${
      country?.name ||
      tokens
        .filter(({ start }) => start >= place.start && start < end)
        .map(({ raw }) => raw)
        .join(' ')
    }`;
    const mention = meetingMention({ start: token.start, end }, slugOf(name), name, date);
    return [{ ...mention, inside: country ? [country] : [] }];
  });
}

/** Where the place stands: behind "aan", "naar" or "to", with a participle or two between ("een bezoek gebracht aan"); -1 where none does. */
function placeAfter(tokens: readonly Token[], at: number): number {
  for (let next = at + 1; next <= at + 3; next += 1) {
    if (!towards.test(tokens[next]?.norm ?? '')) continue;
    const place = articles.test(tokens[next + 1]?.norm ?? '') ? next + 2 : next + 1;
    return isCapital(tokens[place]) ? place : -1;
  }
  return -1;
}
