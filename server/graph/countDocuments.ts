import { z } from 'zod';
import type { Reader } from './Database.ts';

/** How many letters are loaded. */
export const countDocuments = async (reader: Reader): Promise<number> =>
  countOf(await reader.read('countDocuments'));

/** The number in the answer of a query with the one column `count`. */
export const countOf = (rows: unknown): number => countRows.parse(rows)[0].count;

const countRows = z.tuple([z.object({ count: z.number().int() })]);
