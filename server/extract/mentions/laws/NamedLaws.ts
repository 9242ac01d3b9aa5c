import type { LawMention } from './lawMention.ts';

/** The instruments that a letter has named itself so far, in its order. */
export class NamedLaws {
  readonly #all: LawMention[] = [];
  /** Where in that order each noun came last. */
  readonly #last = new Map<string, number>();
  /** By noun the first mention of each id that words have made. */
  readonly #firsts = new Map<string, Map<string, LawMention>>();
  readonly #byId = new Map<string, LawMention[]>();

  add(law: LawMention): void {
    this.#last.set(law.noun, this.#all.length);
    this.#all.push(law);
    const firsts = this.#firsts.get(law.noun) ?? new Map<string, LawMention>();
    this.#firsts.set(law.noun, firsts);
    const own = idOfWords(law);
    if (!firsts.has(own)) firsts.set(own, law);
    this.#keep(law);
  }

  /** The one that was named last by one of these nouns. */
  last(nouns: readonly string[]): LawMention | undefined {
    return this.#all[Math.max(...nouns.map((noun) => this.#last.get(noun) ?? -1))];
  }

  /** The last one whose name ends so. */
  lastEndingIn(words: string): LawMention | undefined {
    return this.#all.findLast(({ name }) => name.endsWith(words));
  }

  /** The first one with the noun of a law whose id is alike. */
  firstAlike({ noun }: LawMention, isAlike: (id: string) => boolean): LawMention | undefined {
    for (const law of this.#firsts.get(noun)?.values() ?? []) if (isAlike(idOfWords(law))) return law;
    return undefined;
  }

  /** All mentions of an id get another: what they are called has turned out to be that. */
  rename(id: string, give: (law: LawMention) => void): void {
    const laws = this.#byId.get(id) ?? [];
    this.#byId.delete(id);
    for (const law of laws) {
      give(law);
      this.#keep(law);
    }
  }

  #keep(law: LawMention): void {
    const same = this.#byId.get(law.id);
    if (same) same.push(law);
    else this.#byId.set(law.id, [law]);
  }
}

const idOfWords = ({ ownId, id }: LawMention): string => ownId ?? id;
