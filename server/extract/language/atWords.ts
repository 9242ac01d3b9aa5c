import type { Token } from './tokenise.ts';

/** What is read at those words of a sentence that pass a test, in their order; nothing is looked for elsewhere. */
export function atWords<Found>(
  tokens: readonly Token[],
  test: (token: Token) => boolean,
  read: (token: Token, at: number) => readonly Found[],
): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token && test(token)) found.push(...read(token, at));
  }
  return found;
}
