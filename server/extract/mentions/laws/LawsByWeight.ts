import type { Mention } from '../../../entities/Mention.ts';

interface Weighed {
  law: Mention;
  times: number;
}

/** How often a letter has named each instrument so far, to tell which one it is about. */
export class LawsByWeight {
  readonly #all = new Map<string, Weighed>();
  /** Of a long letter with many instruments most are named once: those are never what it is about. */
  readonly #often = new Map<string, Weighed>();

  add(law: Mention): void {
    const named = this.#all.get(law.id) ?? { law, times: 0 };
    named.times += 1;
    this.#all.set(law.id, named);
    if (weightOf(named) > 1) this.#often.set(law.id, named);
  }

  /** The one of a kind that has been named far more often than any other of it; null where there is none. */
  main(isKind: (law: Mention) => boolean): Mention | null {
    const [first, second] = [...this.#often.values()]
      .filter(({ law }) => isKind(law))
      .sort((a, b) => weightOf(b) - weightOf(a));
    const isMain = first && weightOf(first) >= 3 && weightOf(first) >= 2 * (second ? weightOf(second) : 0);
    return isMain ? first.law : null;
  }
}

const weightOf = ({ law, times }: Weighed): number => times + (law.start < opening ? 2 : 0);

/** How far a letter's subject reaches, in code units: what is named there is what it is about. */
const opening = 900;
