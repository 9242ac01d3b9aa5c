import type { Span } from '../../model.ts';
import { type OfWord, wordOf } from './vocabulary.ts';

export { normalise } from './vocabulary.ts';

/** A word, number or mark of a sentence; offsets are into the document's text. */
export interface Token extends Span, OfWord {
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
  /** Where the hyphen and the word before it end that the next word is glued to. */
  let hyphenEnd = -1;
  let wordEnd = -1;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [raw] = match;
    const start = offset + match.index;
    const end = start + raw.length;
    if ((raw === '-' || raw === '–') && wordEnd === start && letter.test(text[match.index + 1] ?? '')) {
      hyphenEnd = end;
      continue;
    }
    wordEnd = end;
    // The English genitive of a name stands apart: "Austria's non-paper".
    const cut = genitive.test(raw) ? raw.length - 2 : raw.length;
    tokens.push(tokenOf(raw.slice(0, cut), start, start === hyphenEnd));
    if (cut < raw.length) tokens.push(tokenOf(raw.slice(cut), start + cut, start + cut === hyphenEnd));
  }
  return tokens;
}

/** The token of a word that stands at an offset. */
export function tokenOf(text: string, start: number, glued: boolean): Token {
  const word = wordOf(text);
  return {
    start,
    end: start + text.length,
    raw: word.raw,
    norm: word.norm,
    mark: word.isMark,
    glued,
    word,
  };
}

const letter = /[\p{L}\p{N}]/u;
const genitive = /^\p{Lu}.*[’']s$/u;
