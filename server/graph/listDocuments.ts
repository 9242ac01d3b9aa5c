import { z } from 'zod';
import type { DocumentItem, Documents } from '../api/contract.ts';
import { publicAddress } from '../entities/publicAddress.ts';
import type { Reader } from './Database.ts';
import { nodesOf } from './findNode.ts';
import { newestFirst } from './newestFirst.ts';
import { toNode } from './toNode.ts';

/** The loaded letters, newest first. */
export const listDocuments = async (reader: Reader): Promise<Documents> => {
  const rows = documentRows.parse(await reader.read('listDocuments'));
  const meetings = await readMeetings(reader, rows);
  const items = newestFirst(rows).map((row) => ({
    ...row,
    meeting: meetings.get(row.meeting ?? '') ?? null,
    url: publicAddress(row.id),
  }));
  return { items, total: items.length };
};

/** The meetings that letters are about, by id. */
const readMeetings = async (
  reader: Reader,
  rows: z.infer<typeof documentRows>,
): Promise<Map<string, NonNullable<DocumentItem['meeting']>>> => {
  const ids = new Set(rows.flatMap(({ meeting }) => meeting ?? []));
  const found = (await nodesOf(reader, [...ids])).map(({ properties }) => toNode(properties));
  return new Map(
    found.map(({ id, name, nameEn, properties: { date } }) => [
      id,
      { id, name, ...(nameEn ? { nameEn } : {}), date: typeof date === 'string' ? date : null },
    ]),
  );
};

const documentRows = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    date: z.string().nullable(),
    language: z.string(),
    meeting: z.string().nullable(),
    sections: z.number().int(),
    warnings: z.number().int(),
  }),
);
