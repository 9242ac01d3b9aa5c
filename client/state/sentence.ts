import type { Evidence, Node } from '../../server/api/contract.ts';
import { inReadingOrder } from '../../server/pictures/text/inReadingOrder.ts';
import { plainText } from '../../server/pictures/text/wording.ts';
import { asTitle, day, joinedWith } from '../i18n/index.ts';
import type { FactGroup } from './factGroups.ts';
import { say } from './language.ts';
import { nameOf } from './model.ts';

/** A piece of a sentence: words, or the name of a node. */
export type Piece = { text: string } | { node: Node };

/** A group of facts as one sentence, in pieces, so that the names in it can be chosen. */
export const sentenceOf = (group: Pick<FactGroup, 'wording' | 'from' | 'to'>): Piece[] =>
  say(group.wording)
    .split(/(\{from\}|\{to\})/)
    .filter(Boolean)
    .flatMap((part): Piece[] => {
      if (part === '{from}') return enumerated(group.from);
      return part === '{to}' ? enumerated(group.to) : [{ text: part }];
    });

const enumerated = (nodes: readonly Node[]): Piece[] =>
  nodes.flatMap((node, index): Piece[] => {
    const between = joinedWith(index, nodes.length);
    return between ? [{ text: between }, { node }] : [{ node }];
  });

export const plainSentence = (pieces: readonly Piece[]): string => {
  const text = pieces.map((piece) => ('node' in piece ? nameOf(piece.node) : piece.text)).join('');
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** Where a quote stands: letter, date and section. */
export const sourceOf = (quote: Evidence): string =>
  [asTitle(quote.title), day(quote.date), quote.section ? `§ ${inReadingOrder(quote.section.title)}` : '']
    .filter(Boolean)
    .join(', ');

/** A quote to paste elsewhere: its words, its source, and the public address where there is one. */
export const quoteAsText = (quote: Evidence): string =>
  [`“${plainText(quote.quote)}”`, sourceOf(quote), quote.url ?? ''].filter(Boolean).join('\n');

/** The page's own address of a quote: the letter, opened at that sentence. */
export const quoteAddress = ({ documentId, start, end }: Pick<Evidence, 'documentId' | 'start' | 'end'>) =>
  `/documents/${encodeURIComponent(documentId)}?start=${start}&end=${end}`;

export const letterAddress = (id: string): string => `/documents/${encodeURIComponent(id)}`;
export const traceAddress = (id: string): string => `/trace/${encodeURIComponent(id)}`;
export const entityAddress = (id: string): string => `/entities/${encodeURIComponent(id)}`;
