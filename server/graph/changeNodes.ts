import type { DocumentClaims } from '../claims/Claim.ts';
import { canonicalJson } from '../claims/canonicalJson.ts';
import { labelsOf } from '../claims/kinds.ts';
import { nodeClaims } from '../claims/sheaves/ClaimKind.ts';
import { nothingSaid } from '../claims/sheaves/Said.ts';
import type { Properties } from '../model.ts';
import { runBatches } from './batches.ts';
import { changeSaid } from './changeSaid.ts';
import type { Transaction } from './Database.ts';
import { nodesOf } from './findNode.ts';
import { groupBy } from './groupBy.ts';
import { holderAfter } from './holders.ts';
import { holderOf, readNode, storedNode } from './stored.ts';

/**
 * Folds the nodes that a document speaks of, now or before, and writes those that are new or came out otherwise. Gives
 * those that nothing holds any more, as far as they themselves can tell.
 */
export const changeNodes = async (
  transaction: Transaction,
  document: string,
  before: DocumentClaims,
  after: DocumentClaims,
): Promise<string[]> => {
  const ids = [...new Set([...before.nodes.keys(), ...after.nodes.keys()])];
  const present = new Map((await nodesOf(transaction, ids)).map((node) => [node.id, node.properties]));
  const anew = ids.map((id) => {
    const stored = present.get(id);
    const said = stored ? readNode(stored) : nothingSaid;
    return { about: id, said, claim: after.nodes.get(id) ?? undefined };
  });
  const saidOn = await changeSaid(transaction, nodeClaims, document, anew);
  const rows: { id: string; properties: Properties }[] = [];
  const loose: string[] = [];
  for (const id of ids) {
    const stored = present.get(id);
    const said = saidOn.get(id) ?? nothingSaid;
    const holder = holderAfter(stored && holderOf(stored), document, after.nodes.has(id));
    if (said.letters === 0 && holder === undefined) loose.push(id);
    const folded = storedNode(id, said, holder);
    if (canonicalJson(folded) !== canonicalJson(stored)) rows.push({ id, properties: folded });
  }
  for (const [labels, group] of groupBy(rows, ({ id }) => labelsOf(id).join(':'))) {
    await runBatches(transaction, 'mergeNodes', 'rows', group, { labels: labels.split(':') });
  }
  return loose;
};
