import type { Transaction, Writer } from '../graph/Database.ts';
import type { MainCalls } from './calls.ts';

/** The other side of `remoteWriter`: opens the transaction in which a worker does its work, and runs its queries. */
export function serveWriter(writer: Writer, attempt: () => Promise<void>): MainCalls {
  let open: Transaction | undefined;
  const faults: unknown[] = [];
  return {
    write: () =>
      writer.write(async (transaction) => {
        open = transaction;
        faults.length = 0;
        try {
          await attempt();
        } catch (error) {
          // The database's own error, not its copy from the worker: by it the database knows what to try again.
          throw faults.length > 0 ? faults[0] : error;
        } finally {
          open = undefined;
        }
      }),
    query: async ({ query, parameters, fill }) => {
      if (open === undefined) throw new Error('There is no open transaction.');
      try {
        return await open.read(query, parameters, fill);
      } catch (error) {
        faults.push(error);
        throw error;
      }
    },
  };
}
