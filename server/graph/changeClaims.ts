import type { DocumentClaims, RelationKey } from '../claims/Claim.ts';
import type { Judgements } from '../claims/judgementsOn.ts';
import { changeNodes } from './changeNodes.ts';
import { changeRelations } from './changeRelations.ts';
import type { Transaction } from './Database.ts';
import { findNewHolders } from './holders.ts';

/**
 * Puts what a document says now in the place of what it said before, and folds anew what either of the two is about;
 * nothing else is read or written, so that a country which every letter mentions makes none of them slower.
 */
export const changeClaims = async (
  transaction: Transaction,
  document: string,
  before: DocumentClaims,
  after: DocumentClaims,
  judgements: Judgements = new Map(),
  judged: readonly RelationKey[] = [],
): Promise<void> => {
  const loose = await changeNodes(transaction, document, before, after);
  await changeRelations(transaction, document, before, after, judgements, judged);
  await findNewHolders(transaction, loose);
};
