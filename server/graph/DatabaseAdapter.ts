import type { Database } from './Database.ts';

/** How to reach a Neo4j server. */
export interface Neo4jAddress {
  uri: string;
  user: string;
  password: string;
  database: string;
}

/** Where the graph is kept: with `neo4j` on that server, else in a file under `dataDir`. */
export interface DatabaseOptions {
  dataDir: string;
  neo4j?: Neo4jAddress | undefined;
}

/** One database, described once: a new one is a file like `embedded.ts` and a line in `openDatabase.ts`. */
export interface DatabaseAdapter {
  kind: Database['kind'];
  /** Whether the options ask for this one. */
  serves: (options: DatabaseOptions) => boolean;
  /** Opens it, with its constraints and indexes made. Throws a `RodeDraadError` that names the remedy. */
  open: (options: DatabaseOptions) => Promise<Database>;
}
