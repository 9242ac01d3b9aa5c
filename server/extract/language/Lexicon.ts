import { type Token, tokenise } from './tokenise.ts';
import { wordTest } from './vocabulary.ts';

export interface LexiconMatch<Value> {
  value: Value;
  from: number;
  /** One past the last token. */
  to: number;
}

interface Entry<Value> {
  words: readonly string[];
  value: Value;
  /** Capitals count: "OM" is a service, "om" a preposition. */
  exact: string | null;
}

/** Finds the longest of many names at each place, in time that does not depend on how many names there are. */
export class Lexicon<Value> {
  readonly #byFirstWord = new Map<string, Entry<Value>[]>();
  /** Whether a name begins with this word. Asked once of each word: when all names are in. */
  readonly beginsAt = wordTest(({ norm }) => this.#byFirstWord.has(norm));

  /** With `exact`, the name's own capitals are required. */
  add(name: string, value: Value, exact = false): void {
    const words = tokenise(name, 0).map((token) => token.norm);
    const first = words[0];
    if (first === undefined) return;
    const entries = this.#byFirstWord.get(first) ?? [];
    entries.push({ words, value, exact: exact ? name.replace(/[\s-]+/g, ' ') : null });
    entries.sort((a, b) => b.words.length - a.words.length);
    this.#byFirstWord.set(first, entries);
  }

  /** The longest name that begins at token `from`; of equal ones, the one that was added first. */
  at(tokens: readonly Token[], from: number, accept?: (value: Value) => boolean): LexiconMatch<Value> | null {
    const first = tokens[from];
    if (!first || !this.beginsAt(first)) return null;
    for (const { words, exact, value } of this.#byFirstWord.get(first.norm) ?? []) {
      if (!standsAt(words, tokens, from)) continue;
      const to = from + words.length;
      if (exact !== null && rawOf(tokens, from, to) !== exact) continue;
      if (!accept || accept(value)) return { value, from, to };
    }
    return null;
  }
}

function standsAt(words: readonly string[], tokens: readonly Token[], from: number): boolean {
  for (let index = 1; index < words.length; index += 1)
    if (tokens[from + index]?.norm !== words[index]) return false;
  return true;
}

const rawOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token) => token.raw)
    .join(' ');
