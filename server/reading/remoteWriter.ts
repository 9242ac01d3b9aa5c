import type { Transaction, Writer } from '../graph/Database.ts';
import type { MainCalls } from './calls.ts';

/**
 * The database as a worker writes to it: what is to be done in a transaction runs here, its queries run where the
 * database is. `attempt` is for that side to call, once the transaction is open.
 */
export function remoteWriter({ write, query }: { write: () => Promise<void>; query: MainCalls['query'] }) {
  let work = async (): Promise<void> => undefined;
  const transaction: Transaction = {
    read: (name, parameters, fill) => query({ query: name, parameters, fill }),
    run: async (name, parameters, fill) => void (await query({ query: name, parameters, fill })),
  };
  const writer: Writer = {
    write: async (wanted) => {
      const results: { value: Awaited<ReturnType<typeof wanted>> }[] = [];
      work = async () => void results.push({ value: await wanted(transaction) });
      await write();
      const result = results.at(-1);
      if (result === undefined) throw new Error('The transaction ended without its work.');
      return result.value;
    },
  };
  return { writer, attempt: () => work() };
}
