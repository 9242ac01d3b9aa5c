/** Gives each its own id: the second that would be called the same gets a count behind it. */
export class FreeIds {
  readonly #taken: Set<string>;
  /** By id the next count to try: those before it are taken. */
  readonly #next = new Map<string, number>();

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  /** The id, or with the first count that is free; taken from now on. */
  take(id: string): string {
    let free = id;
    let count = this.#next.get(id) ?? 2;
    for (; this.#taken.has(free); count += 1) free = `${id}-${count}`;
    this.#next.set(id, Math.max(2, count - 1));
    this.#taken.add(free);
    return free;
  }
}
