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

/** A stop within a word belongs to it ("36.410", "o.b.v"), but not before the number of a note: "Veltman.1 Hierin". */
const pattern =
  /[\p{L}\p{N}]+(?:(?:[’']|\.(?!\d{1,2}(?![\p{L}\p{N}]))|(?<!\p{Ll}{3})\.)[\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

/** The tokens of a stretch of text that begins at `offset`. "JBZ-Raad" is two tokens, the second glued. */
export function tokenise(text: string, offset: number): Token[] {
  const tokens: Token[] = [];
  let hyphenEnd = -1;
  for (const [raw, index] of wordsIn(text)) {
    const start = offset + index;
    const end = start + raw.length;
    const previous = tokens.at(-1);
    if (
      (raw === '-' || raw === '–') &&
      previous?.end === start &&
      /[\p{L}\p{N}]/u.test(text[index + 1] ?? '')
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

/** Each word or mark and its place; the English genitive of a name stands apart: "Austria's non-paper". */
function* wordsIn(text: string): Generator<readonly [word: string, index: number]> {
  for (const { 0: word, index } of text.matchAll(pattern)) {
    const cut = genitive.test(word) ? word.length - 2 : word.length;
    yield [word.slice(0, cut), index];
    if (cut < word.length) yield [word.slice(cut), index + cut];
  }
}

const genitive = /^\p{Lu}.*[’']s$/u;

/** Lower case without accents, so that "Moldavië" and "Moldavie" are one word. */
export const normalise = (word: string): string =>
  isAscii.test(word)
    ? word.toLowerCase()
    : word.normalize('NFKD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase();

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII begins with its control characters
const isAscii = /^[\x00-\x7f]*$/;
