import type { Mention } from '../../../entities/Mention.ts';
import type { Span } from '../../../model.ts';
import type { Token } from '../../language/tokenise.ts';
import { slugOf } from '../slugOf.ts';

/** An instrument that no table knows, with the noun that it goes by. */
export interface LawMention extends Mention {
  noun: string;
  /** The id that its words make, where the text says which instrument of another id that is. */
  ownId?: string;
}

export const lawMention = (
  span: Span,
  { name, slug = name, kind, noun }: { name: string; slug?: string; kind: string; noun: string },
): LawMention => ({
  start: span.start,
  end: span.end,
  type: 'Regulation',
  id: `regulation:${slugOf(slug)}`,
  name: name.charAt(0).toUpperCase() + name.slice(1),
  form: 'name',
  properties: { kind },
  noun,
});

export const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** A year right behind a name: "Elektriciteitswet 1998". Where it ends. */
export const withYear = (tokens: readonly Token[], to: number): number =>
  /^(?:19|20)\d\d$/.test(tokens[to]?.raw ?? '') && !tokens[to]?.glued ? to + 1 : to;
