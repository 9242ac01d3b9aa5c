import type { LawMention } from './lawMention.ts';

/** The instruments that a letter has named itself so far, in its order. */
export class NamedLaws {
  readonly #all: LawMention[] = [];
  /** Where in that order each noun came last. */
  readonly #last = new Map<string, number>();
  /** By noun the first mention of each id that words have made. */
  readonly #firsts = new Map<string, Firsts>();
  readonly #byId = new Map<string, LawMention[]>();

  add(law: LawMention): void {
    this.#last.set(law.noun, this.#all.length);
    this.#all.push(law);
    this.#keepFirst(law);
    this.#keep(law);
  }

  #keepFirst(law: LawMention): void {
    const firsts = this.#firsts.get(law.noun) ?? { byId: new Map(), byBeginning: new Map() };
    this.#firsts.set(law.noun, firsts);
    const id = idOfWords(law);
    if (firsts.byId.has(id)) return;
    const first = { law, id, order: this.#all.length };
    firsts.byId.set(id, first);
    for (const beginning of beginningsOf(id)) {
      const same = firsts.byBeginning.get(beginning);
      if (same) same.push(first);
      else firsts.byBeginning.set(beginning, [first]);
    }
  }

  /** The one that was named last by one of these nouns. */
  last(nouns: readonly string[]): LawMention | undefined {
    return this.#all[Math.max(...nouns.map((noun) => this.#last.get(noun) ?? -1))];
  }

  /** The last one whose name ends so. */
  lastEndingIn(words: string): LawMention | undefined {
    return this.#all.findLast(({ name }) => name.endsWith(words));
  }

  /** The first one with the noun of a law of which one id begins with the other, and that is alike. */
  firstAlike({ noun, id }: LawMention, isAlike: (id: string) => boolean): LawMention | undefined {
    const firsts = this.#firsts.get(noun);
    const shorter = beginningsOf(id).flatMap((beginning) => firsts?.byId.get(beginning) ?? []);
    const longer = firsts?.byBeginning.get(id)?.find((first) => isAlike(first.id));
    return [...shorter.filter((first) => isAlike(first.id)), ...(longer ? [longer] : [])].sort(
      (one, other) => one.order - other.order,
    )[0]?.law;
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

interface First {
  law: LawMention;
  /** The one that its words made. */
  id: string;
  /** Among all mentions. */
  order: number;
}

interface Firsts {
  byId: Map<string, First>;
  /** Under each of the ids that theirs begin with. */
  byBeginning: Map<string, First[]>;
}

/** An id and all that it begins with, up to its hyphens: `a-b-c`, `a-b`, `a`. */
const beginningsOf = (id: string): string[] => {
  const beginnings = [id];
  for (let end = id.lastIndexOf('-'); end > 0; end = id.lastIndexOf('-', end - 1))
    beginnings.push(id.slice(0, end));
  return beginnings;
};

const idOfWords = ({ ownId, id }: LawMention): string => ownId ?? id;
