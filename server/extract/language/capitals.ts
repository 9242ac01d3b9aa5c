import type { Token } from './tokenise.ts';
import type { OfWord } from './vocabulary.ts';

/** Whether a word is written with a capital; one that is not there is not. */
export const isCapital = (of: OfWord | undefined): boolean => of?.word.hasCapital === true;

/** One past the words with capitals from a token on, and over the small words that link one of them to the next. */
export function endOfCapitals(tokens: readonly Token[], at: number, links: RegExp): number {
  let to = at;
  while (isCapital(tokens[to]) || (links.test(tokens[to]?.norm ?? '') && isCapital(tokens[to + 1]))) to += 1;
  return to;
}
