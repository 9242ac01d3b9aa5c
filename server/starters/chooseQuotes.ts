import type { StepSent } from '../api/contract.ts';
import { byCodeUnits } from '../claims/Claim.ts';
import type { Told, ToldQuote } from './facts/Told.ts';

type StepQuote = NonNullable<StepSent['evidence']>[number];

/** What fits under the text of a slide. */
const usual = 3;

/**
 * A few quotes that tell most of these facts: each time the one that states most of what is not told yet, another letter's
 * before the same one's, of those the shortest.
 */
export const chooseQuotes = (facts: readonly Told[], most = usual): StepQuote[] => {
  const left = quotesOf(facts);
  const chosen: Candidate[] = [];
  const told = new Set<string>();
  const letters = new Set<string>();
  while (chosen.length < most) {
    const best = left
      .filter((each) => !chosen.some((other) => overlap(each, other)))
      .map((each) => ({ each, news: [...each.relations].filter((id) => !told.has(id)).length }))
      .filter(({ news, each }) => news > 0 || (chosen.length < 2 && !letters.has(each.documentId)))
      .sort(
        (a, b) =>
          Number(letters.has(a.each.documentId)) - Number(letters.has(b.each.documentId)) ||
          b.news - a.news ||
          a.each.quote.length - b.each.quote.length ||
          byCodeUnits(a.each.documentId, b.each.documentId) ||
          a.each.start - b.each.start,
      )[0]?.each;
    if (!best) break;
    chosen.push(best);
    letters.add(best.documentId);
    for (const id of best.relations) told.add(id);
  }
  return chosen.map(({ documentId, start, end, quote, relations }) => ({
    ...{ documentId, start, end, quote, relations: [...relations] },
  }));
};

interface Candidate extends ToldQuote {
  relations: Set<string>;
}

/** Each span once, with all that it states. */
const quotesOf = (facts: readonly Told[]): Candidate[] => {
  const found = new Map<string, Candidate>();
  for (const { id, evidence } of facts)
    for (const quote of evidence) {
      const place = `${quote.start} ${quote.end} ${quote.documentId}`;
      const known = found.get(place) ?? { ...quote, relations: new Set<string>() };
      known.relations.add(id);
      found.set(place, known);
    }
  return [...found.values()];
};

const overlap = (a: ToldQuote, b: ToldQuote): boolean =>
  a.documentId === b.documentId && a.start < b.end && b.start < a.end;
