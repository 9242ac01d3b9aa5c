import { z } from 'zod';
import { readBatches, runBatches } from './batches.ts';
import type { Transaction } from './Database.ts';

/**
 * A node without claims names one letter that holds it in the graph by a relation (`heldBy`), so that no other letter
 * need look for one when it goes. Where the letter that goes is the one named, another is looked for here: a node that
 * has none goes too.
 */
export const findNewHolders = async (transaction: Transaction, ids: readonly string[]): Promise<void> => {
  const found = holderRows.parse(await readBatches(transaction, 'findHolders', 'ids', ids));
  const holders = new Map(found.map(({ id, documents: [document] }) => [id, document]));
  const rows = [...holders].map(([id, document]) => ({ id, document }));
  await runBatches(transaction, 'setHolders', 'rows', rows);
  await runBatches(
    transaction,
    'deleteNodes',
    'ids',
    ids.filter((id) => !holders.has(id)),
  );
};

/** The letter that holds a node without claims, after `document` came to speak of it, or ceased to. */
export const holderAfter = (
  before: string | undefined,
  document: string,
  isSpokenOf: boolean,
): string | undefined => {
  if (before !== undefined && before !== document) return before;
  return isSpokenOf ? document : undefined;
};

const holderRows = z.array(z.object({ id: z.string(), documents: z.tuple([z.string()], z.string()) }));
