import { type Token, tokenise } from './tokenise.ts';

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
  at(
    tokens: readonly Token[],
    from: number,
    accept: (value: Value) => boolean = () => true,
  ): LexiconMatch<Value> | null {
    const first = tokens[from];
    if (!first) return null;
    for (const entry of this.#byFirstWord.get(first.norm) ?? []) {
      const to = from + entry.words.length;
      if (!entry.words.every((word, index) => tokens[from + index]?.norm === word)) continue;
      if (entry.exact !== null && rawOf(tokens, from, to) !== entry.exact) continue;
      if (accept(entry.value)) return { value: entry.value, from, to };
    }
    return null;
  }
}

const rawOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token) => token.raw)
    .join(' ');
