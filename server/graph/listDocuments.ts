import { z } from 'zod';
import type { Documents } from '../api/contract.ts';
import { publicAddress } from '../entities/publicAddress.ts';
import type { Reader } from './Database.ts';
import { newestFirst } from './newestFirst.ts';

/** The loaded letters, newest first. */
export const listDocuments = async (reader: Reader): Promise<Documents> => {
  const rows = documentRows.parse(await reader.read('listDocuments'));
  const items = newestFirst(rows).map((row) => ({ ...row, url: publicAddress(row.id) }));
  return { items, total: items.length };
};

const documentRows = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    date: z.string().nullable(),
    language: z.string(),
    sections: z.number().int(),
    warnings: z.number().int(),
  }),
);
