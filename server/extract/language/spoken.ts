import { type Token, tokenOf } from './tokenise.ts';

/** A word in capitals as it is written inside a sentence: "NEW ZEALAND" reads as "New Zealand". */
export const spoken = (token: Token): Token =>
  /\p{Ll}/u.test(token.raw)
    ? token
    : tokenOf(token.raw.charAt(0) + token.raw.slice(1).toLowerCase(), token.start, token.glued);
