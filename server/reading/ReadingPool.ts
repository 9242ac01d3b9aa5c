import { availableParallelism } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { Uploaded } from '../api/contract.ts';
import type { Writer } from '../graph/Database.ts';
import type { ReadOptions, SourceFile } from '../readers/Reader.ts';
import type { Task } from './calls.ts';
import { readingErrors } from './errors.ts';
import type { Printed } from './printed.ts';
import type { ReadingLimits } from './ReadingLimits.ts';
import { type Errand, ReadingThread } from './ReadingThread.ts';

/**
 * Reads files off the main thread, as many at once as the machine has room for; the others wait in the order in which
 * they came, up to a limit. Threads begin when they are first needed, and stay. Every method throws a `RodeDraadError`:
 * what reading the file throws, `too-slow` or `too-large` for one that asks too much, `busy` where too many wait.
 */
export class ReadingPool {
  readonly size: number;
  readonly #limits: ReadingLimits;
  readonly #threads = new Set<ReadingThread>();
  readonly #idle: ReadingThread[] = [];
  readonly #waiting: Waiting[] = [];
  readonly #running = new Set<Promise<unknown>>();
  /** Of each name, when all that came so far is loaded. */
  readonly #loads = new Map<string, Promise<void>>();
  #isClosing = false;

  constructor(limits: ReadingLimits, size = availableParallelism()) {
    this.#limits = limits;
    this.size = size;
  }

  /** Throws `busy` where one more file would have to wait and may not. */
  checkRoom(name?: string): void {
    const { maxWaiting } = this.#limits;
    if (this.#waiting.length >= maxWaiting) throw readingErrors.busy(name, maxWaiting);
  }

  /** The id that the file's document has. */
  identify(file: SourceFile, options: ReadOptions): Promise<string> {
    return this.#run({ name: file.name, ask: (line) => line.call('identify', this.#task(file, options)) });
  }

  print(file: SourceFile, options: ReadOptions, isExplained: boolean): Promise<Printed> {
    const task = { ...this.#task(file, options), isExplained };
    return this.#run({ name: file.name, ask: (line) => line.call('print', task) });
  }

  /**
   * Files are read side by side, and each is loaded once it is read; two of one name (or one given id) in the order in
   * which they came, so that the later stands.
   */
  load(writer: Writer, file: SourceFile, options: ReadOptions, signal?: AbortSignal): Promise<Uploaded> {
    const key = options.id ?? file.name;
    const before = this.#loads.get(key);
    const inTurn: Writer = {
      write: async (work) => {
        await before;
        return writer.write(work);
      },
    };
    const loading = this.#run(
      { name: file.name, ask: (line) => line.call('load', this.#task(file, options)), writer: inTurn },
      signal,
    );
    const settled = Promise.allSettled([before, loading]).then(() => {
      if (this.#loads.get(key) === settled) this.#loads.delete(key);
    });
    this.#loads.set(key, settled);
    return loading;
  }

  /** What waits or is still being read fails; what is going into the database may end, for a moment. */
  async close(): Promise<void> {
    this.#isClosing = true;
    for (const { name, refuse } of this.#waiting.splice(0)) refuse(readingErrors.closing(name));
    for (const thread of this.#threads) if (!thread.isWriting) thread.close();
    await Promise.race([Promise.allSettled(this.#running), wait(patience, undefined, { ref: false })]);
    for (const thread of this.#threads) thread.close();
    await Promise.allSettled(this.#running);
  }

  #task(file: SourceFile, options: ReadOptions): Task {
    const { maxUnpackedSize, maxPages } = this.#limits;
    return { file, options, limits: { maxUnpackedSize, maxPages } };
  }

  #run<T>(errand: Errand<T>, signal?: AbortSignal): Promise<T> {
    const running = this.#runOnThread(errand, signal);
    this.#running.add(running);
    const forget = () => this.#running.delete(running);
    running.then(forget, forget);
    return running;
  }

  async #runOnThread<T>(errand: Errand<T>, signal: AbortSignal | undefined): Promise<T> {
    const thread = await this.#thread(errand.name, signal);
    try {
      return await thread.run(errand);
    } finally {
      this.#release(thread);
    }
  }

  async #thread(name: string, signal: AbortSignal | undefined): Promise<ReadingThread> {
    const idle = await this.#fromIdle();
    if (this.#isClosing) throw readingErrors.closing(name);
    if (idle !== undefined) return idle;
    if (this.#threads.size < this.size) return this.#begin();
    if (signal?.aborted) throw readingErrors.cancelled(name);
    this.checkRoom(name);
    return this.#wait(name, signal);
  }

  /** A thread may have died since it became idle: it gets no file. */
  async #fromIdle(): Promise<ReadingThread | undefined> {
    for (let idle = this.#idle.pop(); idle !== undefined; idle = this.#idle.pop()) {
      if (await idle.answers()) return idle;
      this.#threads.delete(idle);
    }
    return undefined;
  }

  #begin(): ReadingThread {
    const thread = new ReadingThread(this.#limits);
    this.#threads.add(thread);
    return thread;
  }

  #wait(name: string, signal: AbortSignal | undefined): Promise<ReadingThread> {
    return new Promise((serve, refuse) => {
      const waiting = { name, serve, refuse };
      this.#waiting.push(waiting);
      signal?.addEventListener('abort', () => {
        const place = this.#waiting.indexOf(waiting);
        if (place < 0) return;
        this.#waiting.splice(place, 1);
        refuse(readingErrors.cancelled(name));
      });
    });
  }

  /** A thread that ended makes room for a new one. */
  #release(thread: ReadingThread): void {
    if (!thread.isAlive) this.#threads.delete(thread);
    const next = this.#waiting.shift();
    if (next !== undefined) next.serve(thread.isAlive ? thread : this.#begin());
    else if (thread.isAlive) this.#idle.push(thread);
  }
}

interface Waiting {
  name: string;
  serve(thread: ReadingThread): void;
  refuse(error: unknown): void;
}

/** How long what is going into the database gets to end, in milliseconds. */
const patience = 2000;
