import { Worker } from 'node:worker_threads';
import { RodeDraadError } from '../errors.ts';
import type { Writer } from '../graph/Database.ts';
import type { MainCalls, WorkerCalls } from './calls.ts';
import { readingErrors } from './errors.ts';
import { Line } from './Line.ts';
import type { ReadingLimits } from './ReadingLimits.ts';
import { serveWriter } from './serveWriter.ts';

/** What a worker is asked to do with the file that it has. */
export interface Errand<T> {
  /** The file's, for errors. */
  name: string;
  ask(line: Line<WorkerCalls>): Promise<T>;
  /** Where the worker may write what it read. */
  writer?: Writer;
}

/** A worker thread, which does one errand at a time; one that takes too long or too much ends, and its errand fails. */
export class ReadingThread {
  readonly #limits: ReadingLimits;
  readonly #worker: Worker;
  readonly #line: Line<WorkerCalls>;
  #name = '';
  #answers = noAnswers;
  #clock: NodeJS.Timeout | undefined;
  #isWriting = false;
  #end: { cause: unknown } | undefined;

  constructor(limits: ReadingLimits) {
    this.#limits = limits;
    // None of our own options of Node.js: the worker brings the loader of TypeScript itself.
    this.#worker = new Worker(new URL('./worker.mjs', import.meta.url), {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: Math.ceil(limits.maxReadMemory / 2 ** 20) },
    });
    this.#line = new Line<WorkerCalls>(this.#worker, {
      write: () => this.#answers.write(null),
      query: (query: Parameters<MainCalls['query']>[0]) => this.#answers.query(query),
    });
    this.#worker.on('error', (error) => this.#died(error));
    this.#worker.on('exit', (code) => this.#died(new Error(`The worker ended with ${code}.`)));
  }

  get isAlive(): boolean {
    return this.#end === undefined;
  }

  /** Whether it is there to be given a file: one that is being killed still seems alive. */
  answers(): Promise<boolean> {
    return this.#line.call('ready', null).then(
      () => this.isAlive,
      () => false,
    );
  }

  /** Whether the file is read and what it says is going into the database. */
  get isWriting(): boolean {
    return this.#isWriting;
  }

  async run<T>({ name, ask, writer }: Errand<T>): Promise<T> {
    this.#name = name;
    try {
      await this.#line.call('ready', null);
      this.#startClock();
      if (writer !== undefined) this.#answers = this.#answersWith(writer);
      return await ask(this.#line);
    } catch (error) {
      throw this.#end === undefined ? error : this.#reason(this.#end.cause);
    } finally {
      clearTimeout(this.#clock);
      this.#answers = noAnswers;
      this.#isWriting = false;
    }
  }

  /** Ends the thread, at once; an errand that it has fails. */
  close(): void {
    this.#endWith(readingErrors.closing(this.#name));
  }

  #startClock(): void {
    const { maxReadTime } = this.#limits;
    this.#clock = setTimeout(
      () => this.#endWith(readingErrors.tooLong(this.#name, maxReadTime)),
      maxReadTime,
    );
  }

  /** Once the file is read its time does not count any more. */
  #answersWith(writer: Writer): MainCalls {
    const answers = serveWriter(writer, () => this.#line.call('attempt', null));
    const write = () => {
      clearTimeout(this.#clock);
      this.#isWriting = true;
      return answers.write(null);
    };
    return { ...answers, write };
  }

  #endWith(reason: RodeDraadError): void {
    this.#died(reason);
    void this.#worker.terminate();
  }

  #died(cause: unknown): void {
    this.#end ??= { cause };
    this.#line.breakOff(cause);
  }

  #reason(cause: unknown): RodeDraadError {
    if (cause instanceof RodeDraadError) return cause;
    const isMemory = cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
    return isMemory
      ? readingErrors.tooMuchMemory(this.#name, this.#limits.maxReadMemory, cause)
      : readingErrors.died(this.#name, cause);
  }
}

const nobody = () => Promise.reject(new Error('Nobody waits for this file.'));
const noAnswers: MainCalls = { write: nobody, query: nobody };
