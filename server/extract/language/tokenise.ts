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
  let at = 0;
  while (at < text.length) {
    if (isBlank(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const plainEnd = endOfPlainWord(text, at);
    if (plainEnd > at) {
      tokens.push(tokenOf(text.slice(at, plainEnd), offset + at, at === hyphenEnd));
      wordEnd = plainEnd;
      at = plainEnd;
      continue;
    }
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) break;
    const [raw] = match;
    const start = match.index;
    const end = start + raw.length;
    at = end;
    if ((raw === '-' || raw === '–') && wordEnd === start && letter.test(text[end] ?? '')) {
      hyphenEnd = end;
      continue;
    }
    wordEnd = end;
    // The English genitive of a name stands apart: "Austria's non-paper".
    const cut = genitive.test(raw) ? raw.length - 2 : raw.length;
    tokens.push(tokenOf(raw.slice(0, cut), offset + start, start === hyphenEnd));
    if (cut < raw.length) tokens.push(tokenOf(raw.slice(cut), offset + start + cut, false));
  }
  return tokens;
}

/** One past a word of plain letters and figures that begins here, and that nothing goes on which may belong to it; else `at`. */
function endOfPlainWord(text: string, at: number): number {
  let end = at;
  while (isPlain(text.charCodeAt(end))) end += 1;
  const next = text.charCodeAt(end);
  return next === stop || next === apostrophe || next > 127 ? at : end;
}

const stop = 46;
const apostrophe = 39;
/** A space or the end of a line; other blanks are for the pattern. */
const isBlank = (code: number): boolean => code === 32 || code === 10;
/** Figures and letters without accents. */
const isPlain = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

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
