import type { StepSent, StepView } from '../api/contract.ts';
import type { Quote } from '../model.ts';
import type { Claims } from './factsNow.ts';

type QuoteSent = NonNullable<StepSent['evidence']>[number];

/** More would not be read, nor taken when it is sent back. */
const most = 500;

/**
 * What a view rests on: of each relation the shortest quote of the latest letter that has one, what is marked first; a
 * sentence that states several is there once.
 */
export const quotesFor = (view: StepView, claims: Claims): QuoteSent[] => {
  const marked = new Set(view.highlights);
  const inOrder = [
    ...view.relations.filter((id) => marked.has(id)),
    ...view.relations.filter((id) => !marked.has(id)),
  ];
  const quotes = new Map<string, QuoteSent>();
  for (const id of inOrder) {
    const latest = claims.get(id)?.findLast(({ evidence }) => evidence.length > 0);
    const quote = latest?.evidence.reduce(shorter);
    if (!latest || !quote) continue;
    const place = `${latest.document} ${quote.start} ${quote.end}`;
    const relations = [...(quotes.get(place)?.relations ?? []), id];
    quotes.set(place, { ...quote, documentId: latest.document, relations });
  }
  return [...quotes.values()].slice(0, most);
};

const shorter = (a: Quote, b: Quote): Quote => (b.end - b.start < a.end - a.start ? b : a);
