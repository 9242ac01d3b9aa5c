import type { PropertyValue } from '../model.ts';

/** A row of a query's answer, by the names of its columns. */
export type Row = Record<string, unknown>;

/** What a query may be given. Whole numbers arrive as integers in both databases. */
export type Parameter = null | PropertyValue | readonly Parameter[] | { readonly [key: string]: Parameter };
export type Parameters = Readonly<Record<string, Parameter>>;

/** An open write transaction: all of it is committed, or none. */
export interface Transaction {
  run(query: string, parameters?: Parameters): Promise<Row[]>;
}

/** A node that a search found; `score` orders hits, a higher one first. */
export interface Hit {
  id: string;
  score: number;
}

/**
 * The one door to a graph database. `query` is the name of a file in `cypher/` without its ending; labels and
 * relation types, which Cypher takes as no parameter, are filled in from the closed lists by the query's loader.
 * Every error is a `RodeDraadError`.
 */
export interface Database {
  readonly kind: 'embedded' | 'neo4j';
  read(query: string, parameters?: Parameters): Promise<Row[]>;
  /** Runs `work` in one transaction; a conflict with another writer runs it again, so it must be repeatable. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
