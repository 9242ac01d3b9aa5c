import type { PropertyValue } from '../model.ts';

/** A row of a query's answer, by the names of its columns. */
export type Row = Record<string, unknown>;

/** What a query may be given. Whole numbers arrive as integers in both databases. */
export type Parameter = null | PropertyValue | readonly Parameter[] | { readonly [key: string]: Parameter };
export type Parameters = Readonly<Record<string, Parameter>>;

/** Labels and relation types for a query's `__Labels__` and `__TYPES__`, which Cypher takes as no parameter. */
export interface Fill {
  labels?: readonly string[];
  types?: readonly string[];
}

/** Whatever can answer a named query: the database, or an open transaction. */
export interface Reader {
  read(query: string, parameters?: Parameters, fill?: Fill): Promise<Row[]>;
}

/** An open write transaction: all of it is committed, or none. It sees its own writes; others do not, yet. */
export interface Transaction extends Reader {
  run(query: string, parameters?: Parameters, fill?: Fill): Promise<void>;
}

/** Whatever can change the graph: the database, or a worker's way to it. */
export interface Writer {
  /**
   * Runs `work` in one transaction, after those that came before it: writers wait for each other, readers for
   * nobody. A fault of the network may run it again, so `work` does nothing but use its transaction.
   */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
}

/**
 * The one door to a graph database. `query` is the name of a file in `cypher/` without its ending.
 * Every error is a `RodeDraadError`.
 */
export interface Database extends Reader, Writer {
  readonly kind: 'embedded' | 'neo4j';
  close(): Promise<void>;
}
