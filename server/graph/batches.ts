import type { Fill, Parameter, Reader, Row, Transaction } from './Database.ts';

/** How many rows one UNWIND is given at most. */
const size = 1000;

/** And how many characters: a database takes its rows in on the thread that serves, which may not be held up for long. */
const maxWeight = 100_000;

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

/** The items in groups of at most so many and so much, in their order. */
export const batches = (items: readonly Parameter[]): Parameter[][] => {
  const groups: Parameter[][] = [];
  let weight = 0;
  for (const item of items) {
    const last = groups.at(-1);
    const more = weightOf(item);
    const fits = last !== undefined && last.length < size && weight + more <= maxWeight;
    if (fits) last.push(item);
    else groups.push([item]);
    weight = fits ? weight + more : more;
  }
  return groups;
};

const weightOf = (item: Parameter): number => {
  if (typeof item === 'string') return item.length;
  if (typeof item !== 'object' || item === null) return 1;
  let weight = 0;
  for (const part of Object.values(item)) weight += weightOf(part);
  return weight;
};
