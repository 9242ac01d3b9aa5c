import type { DocumentClaims } from '../claims/Claim.ts';
import { canonicalJson } from '../claims/canonicalJson.ts';
import { labelsOf } from '../claims/kinds.ts';
import type { Properties } from '../model.ts';
import { runBatches } from './batches.ts';
import type { Transaction } from './Database.ts';
import { nodesOf } from './findNode.ts';
import { groupBy } from './groupBy.ts';
import { readNode, storedNode } from './stored.ts';

export interface NodeChange {
  /** How many relations each touched node had before; a new one none. */
  degrees: ReadonlyMap<string, number>;
  /** Nodes that no claim holds any more: they go unless a relation rests on them. */
  bare: readonly string[];
}

/** Folds the nodes that a document speaks of, now or before, and writes those that are new or came out otherwise. */
export const changeNodes = async (
  transaction: Transaction,
  document: string,
  before: DocumentClaims,
  after: DocumentClaims,
): Promise<NodeChange> => {
  const ids = [...new Set([...before.nodes.keys(), ...after.nodes.keys()])];
  const present = new Map((await nodesOf(transaction, ids)).map((node) => [node.id, node]));
  const rows: { id: string; properties: Properties }[] = [];
  const bare: string[] = [];
  for (const id of ids) {
    const stored = present.get(id)?.properties;
    const claim = after.nodes.get(id);
    const others = stored ? readNode(stored).claims.filter((said) => said.document !== document) : [];
    const claims = claim ? [...others, claim] : others;
    if (claims.length === 0 && !after.nodes.has(id)) bare.push(id);
    const folded = storedNode(id, claims);
    if (canonicalJson(folded) !== canonicalJson(stored)) rows.push({ id, properties: folded });
  }
  for (const [labels, group] of groupBy(rows, ({ id }) => labelsOf(id).join(':'))) {
    await runBatches(transaction, 'mergeNodes', 'rows', group, { labels: labels.split(':') });
  }
  return { degrees: new Map(ids.map((id) => [id, present.get(id)?.degree ?? 0])), bare };
};

/** Takes away those of the given nodes that no relation rests on. */
export const dropBareNodes = (transaction: Transaction, ids: readonly string[]): Promise<void> =>
  runBatches(transaction, 'deleteBareNodes', 'ids', ids);
