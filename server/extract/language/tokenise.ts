import type { Span } from '../../model.ts';

/** A word, number or mark of a sentence; offsets are into the document's text. */
export interface Token extends Span {
  raw: string;
  /** Lower case, without accents: how words are compared. */
  norm: string;
  mark: boolean;
  /** Whether a hyphen joins it to the token before. */
  glued: boolean;
}

const pattern = /[\p{L}\p{N}]+(?:[’'.][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

/** The tokens of a stretch of text that begins at `offset`. "JBZ-Raad" is two tokens, the second glued. */
export function tokenise(text: string, offset: number): Token[] {
  const tokens: Token[] = [];
  let hyphenEnd = -1;
  for (const match of text.matchAll(pattern)) {
    const raw = match[0];
    const start = offset + match.index;
    const end = start + raw.length;
    const previous = tokens.at(-1);
    if (
      (raw === '-' || raw === '–') &&
      previous?.end === start &&
      /[\p{L}\p{N}]/u.test(text[match.index + 1] ?? '')
    ) {
      hyphenEnd = end;
      continue;
    }
    tokens.push({
      start,
      end,
      raw,
      norm: normalise(raw),
      mark: !/[\p{L}\p{N}]/u.test(raw),
      glued: start === hyphenEnd,
    });
  }
  return tokens;
}

/** Lower case without accents, so that "Moldavië" and "Moldavie" are one word. */
export const normalise = (word: string): string =>
  isAscii.test(word)
    ? word.toLowerCase()
    : word.normalize('NFKD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase();

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII begins with its control characters
const isAscii = /^[\x00-\x7f]*$/;
