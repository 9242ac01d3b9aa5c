import { z } from 'zod';
import type { EntityAnswer } from '../api/contract.ts';
import { type Warning, warning } from '../model.ts';
import { readBatches } from './batches.ts';
import type { Reader } from './Database.ts';
import { groupBy } from './groupBy.ts';
import { newestFirst } from './newestFirst.ts';
import { readTitles } from './sourceLines.ts';

/** The letters that mention an entity, newest first, each with the warnings about a place where it does. */
export const readMentioningDocuments = async (
  reader: Reader,
  id: string,
): Promise<EntityAnswer['documents']> => {
  const mentions = mentionRows.parse(await reader.read('listMentions', { id }));
  const byDocument = groupBy(mentions, ({ document }) => document);
  const ids = [...byDocument.keys()];
  const warnings = new Map((await readWarnings(reader, ids)).map((row) => [row.id, row.warnings]));
  const letters = (await readTitles(reader, ids)).map((letter) => {
    const spans = byDocument.get(letter.id)?.flatMap((mention) => mention.spans) ?? [];
    return { ...letter, warnings: (warnings.get(letter.id) ?? []).filter((doubt) => touches(doubt, spans)) };
  });
  return newestFirst(letters);
};

const readWarnings = async (
  reader: Reader,
  ids: readonly string[],
): Promise<{ id: string; warnings: Warning[] }[]> =>
  warningRows
    .parse(await readBatches(reader, 'readWarnings', 'ids', ids))
    .map(({ id, warnings }) => ({ id, warnings: warnings.map((json) => warning.parse(JSON.parse(json))) }));

/** Whether a warning's place overlaps one of the spans, which lie as start, end, start, end … */
const touches = ({ start, end }: Warning, spans: readonly number[]): boolean => {
  if (start === undefined || end === undefined) return false;
  return spans.some(
    (spanStart, at) => at % 2 === 0 && spanStart < end && start < (spans[at + 1] ?? spanStart),
  );
};

const mentionRows = z.array(z.object({ document: z.string(), spans: z.array(z.number().int()) }));
const warningRows = z.array(z.object({ id: z.string(), warnings: z.array(z.string()) }));
