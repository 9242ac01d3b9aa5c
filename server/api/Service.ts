import type { Config } from '../config.ts';
import type { Database } from '../graph/Database.ts';
import type { Queue } from '../jobs/Queue.ts';
import type { ReadingPool } from '../reading/ReadingPool.ts';

/** What the API works with; the composition root makes it. */
export interface Service {
  config: Pick<Config, 'host' | 'allowedHosts' | 'maxFileSize'>;
  /** The open database; throws `database-unavailable` while the server is still starting or already closing. */
  database(): Database;
  /** Letters are read side by side, off this thread, and loaded one at a time. */
  reading: ReadingPool;
  /** What else people change in the graph, one thing at a time. */
  writes: Queue;
  /** Who sends another token means another server, one that is no longer here. */
  token: string;
}
