import { type CarriedError, carried, revived } from './CarriedError.ts';

/** What one thread may ask of the other, by name; each takes one argument, and answers when it is done. */
export type Calls = Record<string, (argument: never) => unknown>;

/** The end of a connection between two threads: a worker, or a worker's port to who started it. */
export interface Port {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (message: Message) => void): unknown;
}

type Message =
  | { kind: 'call'; id: number; name: string; argument: never }
  | { kind: 'answer'; id: number; value: never }
  | { kind: 'failure'; id: number; error: CarriedError };

interface Pending {
  resolve(value: never): void;
  reject(error: unknown): void;
}

/** Calls both ways between two threads. `Theirs` is what the other side answers. */
export class Line<Theirs extends Calls> {
  readonly #port: Port;
  readonly #pending = new Map<number, Pending>();
  #last = 0;
  #broken: unknown;

  constructor(port: Port, ours: Calls) {
    this.#port = port;
    port.on('message', (message) => void this.#take(message, ours));
  }

  /** What the other side answers, or fails with; errors of ours stay errors of ours. */
  call<Name extends keyof Theirs & string>(
    name: Name,
    argument: Parameters<Theirs[Name]>[0],
  ): Promise<Awaited<ReturnType<Theirs[Name]>>> {
    if (this.#broken !== undefined) return Promise.reject(this.#broken);
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#port.postMessage({ kind: 'call', id, name, argument });
    });
  }

  /** The other side is no more: what waits for an answer fails with this, and so does what is asked from now on. */
  breakOff(error: unknown): void {
    this.#broken ??= error;
    for (const { reject } of this.#pending.values()) reject(this.#broken);
    this.#pending.clear();
  }

  async #take(message: Message, ours: Calls): Promise<void> {
    if (message.kind === 'call') return this.#serve(message, ours);
    const waiting = this.#pending.get(message.id);
    this.#pending.delete(message.id);
    if (message.kind === 'answer') waiting?.resolve(message.value);
    else waiting?.reject(revived(message.error));
  }

  async #serve({ id, name, argument }: Message & { kind: 'call' }, ours: Calls): Promise<void> {
    try {
      const value = await ours[name]?.(argument);
      this.#port.postMessage({ kind: 'answer', id, value });
    } catch (error) {
      this.#port.postMessage({ kind: 'failure', id, error: carried(error) });
    }
  }
}
