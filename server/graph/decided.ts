import { z } from 'zod';
import { canonicalJson } from '../claims/canonicalJson.ts';
import { type Decided, decided } from '../claims/identity/Decided.ts';
import type { Reader, Transaction } from './Database.ts';

/** All that people decided, in the order of the documents that it was entered in. */
export const readDecided = async (reader: Reader): Promise<Decided[]> =>
  rows.parse(await reader.read('allDecisions')).flatMap(({ decisions }) => decisions);

/** Puts a document's decisions in the place of those that it had. */
export const saveDecided = async (
  transaction: Transaction,
  document: string,
  all: readonly Decided[],
): Promise<void> => {
  const decisions = all.filter((each) => each.document === document);
  if (decisions.length === 0) await transaction.run('deleteDecisions', { id: document });
  else await transaction.run('mergeDecisions', { id: document, decisions: canonicalJson(decisions) });
};

const rows = z.array(
  z.object({
    decisions: z.string().transform((json) => z.array(decided).parse(JSON.parse(json))),
  }),
);
