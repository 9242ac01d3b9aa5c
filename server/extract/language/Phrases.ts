/** Anything with a normalised word. */
interface Worded {
  norm: string;
}

export interface PhraseFound {
  phrase: string;
  /** In words. */
  length: number;
}

/** Fixed phrases of one word or more. */
export class Phrases {
  readonly #all: ReadonlySet<string>;
  /** By their last word, the longest first. */
  readonly #byLastWord = new Map<string, { phrase: string; words: readonly string[] }[]>();

  constructor(phrases: readonly string[]) {
    this.#all = new Set(phrases);
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const last = words.at(-1) ?? '';
      const others = this.#byLastWord.get(last) ?? [];
      this.#byLastWord.set(
        last,
        [...others, { phrase, words }].sort((a, b) => b.words.length - a.words.length),
      );
    }
  }

  has(phrase: string): boolean {
    return this.#all.has(phrase);
  }

  /** The longest one whose last word is the unit at `at`. */
  endingAt(units: readonly Worded[], at: number): PhraseFound | null {
    const last = units[at]?.norm;
    if (!last) return null;
    for (const { phrase, words } of this.#byLastWord.get(last) ?? [])
      if (endsAt(words, units, at)) return { phrase, length: words.length };
    return null;
  }
}

function endsAt(words: readonly string[], units: readonly Worded[], at: number): boolean {
  const from = at - words.length + 1;
  for (let index = 0; index < words.length - 1; index += 1)
    if (units[from + index]?.norm !== words[index]) return false;
  return true;
}
