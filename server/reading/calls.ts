import type { Uploaded } from '../api/contract.ts';
import type { Fill, Parameters, Row } from '../graph/Database.ts';
import type { ReadOptions, SourceFile } from '../readers/Reader.ts';
import type { ReadLimits } from '../readers/ReadLimits.ts';
import type { Printed } from './printed.ts';

/** A file for a worker, with all that its graph document depends on. */
export interface Task {
  file: SourceFile;
  options: ReadOptions;
  limits: ReadLimits;
}

/** What a worker does for the main thread. */
export type WorkerCalls = {
  /** Answers once the worker is there. */
  ready(argument: null): Promise<void>;
  identify(task: Task): Promise<string>;
  print(task: Task & { isExplained: boolean }): Promise<Printed>;
  load(task: Task): Promise<Uploaded>;
  /** A transaction is open: the work on it may be done, and, where the database failed and begins again, once more. */
  attempt(argument: null): Promise<void>;
};

/** What the main thread does for a worker. */
export type MainCalls = {
  /** The file is read: opens a transaction when it is its turn, calls `attempt`, and answers when it is committed. */
  write(argument: null): Promise<void>;
  query(query: Query): Promise<Row[]>;
};

export interface Query {
  query: string;
  parameters: Parameters | undefined;
  fill: Fill | undefined;
}
