import { type Token, tokenise } from './tokenise.ts';
import { wordTest } from './vocabulary.ts';

export interface LexiconMatch<Value> {
  value: Value;
  from: number;
  /** One past the last token. */
  to: number;
}

/** What names go on from a word, and the names that end there, in the order in which they were added. */
interface Branch<Value> {
  further: Map<string, Branch<Value>>;
  names: Name<Value>[];
}

interface Name<Value> {
  value: Value;
  /** Capitals count: "OM" is a service, "om" a preposition. */
  exact: string | null;
}

const branch = <Value>(): Branch<Value> => ({ further: new Map(), names: [] });

/** Finds the longest of many names at each place, in time that does not depend on how many names there are. */
export class Lexicon<Value> {
  readonly #root = branch<Value>();
  /** Whether a name begins with this word. Asked once of each word: when all names are in. */
  readonly beginsAt = wordTest(({ norm }) => this.#root.further.has(norm));

  /** With `exact`, the name's own capitals are required. */
  add(name: string, value: Value, exact = false): void {
    let end = this.#root;
    for (const { norm } of tokenise(name, 0)) {
      const next = end.further.get(norm) ?? branch();
      end.further.set(norm, next);
      end = next;
    }
    if (end !== this.#root) end.names.push({ value, exact: exact ? name.replace(/[\s-]+/g, ' ') : null });
  }

  /** The longest name at every token; they may overlap. `accept` is told where the name begins. */
  everywhere(
    tokens: readonly Token[],
    accept: (value: Value, from: number) => boolean,
  ): LexiconMatch<Value>[] {
    const matches: LexiconMatch<Value>[] = [];
    for (let from = 0; from < tokens.length; from += 1) {
      const match = this.beginsAt(tokens[from]) ? longest(this.#root, tokens, from, from, accept) : null;
      if (match) matches.push(match);
    }
    return matches;
  }

  /** The longest name that begins at token `from`; of equal ones, the one that was added first. */
  at(
    tokens: readonly Token[],
    from: number,
    accept: (value: Value) => boolean = () => true,
  ): LexiconMatch<Value> | null {
    return this.beginsAt(tokens[from]) ? longest(this.#root, tokens, from, from, accept) : null;
  }
}

/** The longest name from `from` on that goes by this branch up to `to`. */
function longest<Value>(
  { further, names }: Branch<Value>,
  tokens: readonly Token[],
  from: number,
  to: number,
  accept: (value: Value, from: number) => boolean,
): LexiconMatch<Value> | null {
  const next = further.get(tokens[to]?.norm ?? '');
  const longer = next ? longest(next, tokens, from, to + 1, accept) : null;
  if (longer) return longer;
  for (const { value, exact } of names)
    if ((exact === null || rawOf(tokens, from, to) === exact) && accept(value, from))
      return { value, from, to };
  return null;
}

const rawOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token) => token.raw)
    .join(' ');
