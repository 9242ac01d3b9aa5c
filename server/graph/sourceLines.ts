import { z } from 'zod';
import type { Evidence } from '../api/contract.ts';
import { sectionOf } from '../claims/structureOf.ts';
import { publicAddress } from '../entities/publicAddress.ts';
import type { Quote } from '../model.ts';
import { readBatches } from './batches.ts';
import type { Reader } from './Database.ts';
import { groupBy } from './groupBy.ts';

/** A quote of a document → that quote with its source line: letter, date, section, public address. */
export type SourceLine = (documentId: string, quote: Quote) => Evidence;

/** Reads what the source lines of these documents say. */
export const readSourceLines = async (reader: Reader, documentIds: Iterable<string>): Promise<SourceLine> => {
  const ids = [...new Set(documentIds)];
  const titles = new Map((await readTitles(reader, ids)).map((title) => [title.id, title]));
  const rows = sectionRows.parse(await readBatches(reader, 'readSections', 'ids', ids));
  const sections = groupBy(rows, ({ document }) => document);
  return (documentId, quote) => {
    const section = sectionOf(sections.get(documentId) ?? [], quote.start);
    return {
      ...quote,
      documentId,
      title: titles.get(documentId)?.title ?? documentId,
      date: titles.get(documentId)?.date ?? null,
      section: section ? { id: section.id, title: section.title } : null,
      url: publicAddress(documentId),
    };
  };
};

/** Titles and dates of those of the documents that are in the graph. */
export const readTitles = async (
  reader: Reader,
  ids: readonly string[],
): Promise<z.infer<typeof titleRows>> => titleRows.parse(await readBatches(reader, 'readTitles', 'ids', ids));

const titleRows = z.array(z.object({ id: z.string(), title: z.string(), date: z.string().nullable() }));
const sectionRows = z.array(
  z.object({
    document: z.string(),
    id: z.string(),
    title: z.string(),
    start: z.number().int(),
    end: z.number().int(),
  }),
);
