/** Runs work one piece at a time, in the order in which it came; a piece that fails does not stop the next. */
export class Queue {
  #last: Promise<unknown> = Promise.resolve();

  add<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** When all that was added so far is done. */
  async idle(): Promise<void> {
    await this.#last;
  }
}
