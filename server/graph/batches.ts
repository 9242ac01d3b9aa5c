import type { Fill, Parameter, Reader, Row, Transaction } from './Database.ts';

/** How many rows one UNWIND is given at most. */
const size = 1000;

/** Runs a query over many rows, in batches. */
export const runBatches = async (
  transaction: Transaction,
  query: string,
  name: 'rows' | 'ids',
  items: readonly Parameter[],
  fill?: Fill,
): Promise<void> => {
  for (const batch of batches(items)) await transaction.run(query, { [name]: batch }, fill);
};

/** Reads a query's rows for many items, in batches. */
export const readBatches = async (
  reader: Reader,
  query: string,
  name: 'rows' | 'ids',
  items: readonly Parameter[],
  fill?: Fill,
): Promise<Row[]> => {
  const rows: Row[] = [];
  for (const batch of batches(items)) rows.push(...(await reader.read(query, { [name]: batch }, fill)));
  return rows;
};

const batches = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size));
