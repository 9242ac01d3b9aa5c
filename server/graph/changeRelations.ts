import type { DocumentClaims, RelationClaim, RelationKey } from '../claims/Claim.ts';
import { canonicalJson } from '../claims/canonicalJson.ts';
import { claimsWith, foldRelation } from '../claims/foldRelation.ts';
import type { Judgements } from '../claims/judgementsOn.ts';
import { endedBy, endersOf } from '../claims/kinds.ts';
import { relationClaims } from '../claims/sheaves/ClaimKind.ts';
import { isMany, nothingSaid, type Said } from '../claims/sheaves/Said.ts';
import { type Properties, relationId } from '../model.ts';
import { runBatches } from './batches.ts';
import { changeSaid } from './changeSaid.ts';
import type { Transaction } from './Database.ts';
import { findRelations } from './findRelations.ts';
import { groupBy } from './groupBy.ts';
import { nearEnd } from './nearEnd.ts';
import { allClaimsOn } from './sheaves.ts';
import { readRelation, storedRelation } from './stored.ts';

/**
 * Folds the relations that a document states, now or before, those that they put an end to, and those that people judge
 * otherwise than before (`judged`); writes what came out
 * otherwise, and takes away what nobody states any more.
 */
export const changeRelations = async (
  transaction: Transaction,
  document: string,
  before: DocumentClaims,
  after: DocumentClaims,
  judgements: Judgements,
  judged: readonly RelationKey[],
): Promise<void> => {
  const own = unique([...before.relations.values(), ...after.relations.values()].map(({ key }) => key));
  const stated = [...own, ...judged];
  const folded = unique([...stated, ...stated.flatMap(endedKey)]);
  const present = await findRelations(
    transaction,
    document,
    unique([...folded, ...folded.flatMap(enderKeys)]),
  );

  const storedOn = (id: string): Said<RelationClaim> => {
    const stored = present.get(id)?.properties;
    return stored ? readRelation(stored) : nothingSaid;
  };
  const anew = await changeSaid(
    transaction,
    relationClaims,
    document,
    own.map(({ id }) => ({ about: id, said: storedOn(id), claim: after.relations.get(id)?.claim })),
  );
  const saidOn = (id: string): Said<RelationClaim> => anew.get(id) ?? storedOn(id);
  const standing = folded.filter(({ id }) => saidOn(id).letters > 0);
  const enders = standing.flatMap(enderKeys).filter(({ id }) => !judgements.has(id) && isMany(saidOn(id)));
  const all = await allClaimsOn(
    transaction,
    relationClaims,
    enders.map(({ id }) => id),
  );

  const gone: RelationKey[] = [];
  const changed: { key: RelationKey; properties: Properties }[] = [];
  for (const key of folded) {
    const stored = present.get(key.id)?.properties;
    const said = saidOn(key.id);
    const ends = endersOn(key, (id) => (judgements.has(id) ? [] : (all.get(id) ?? saidOn(id).claims)));
    const held = judgements.get(key.id)?.claims ?? [];
    const properties = storedRelation(key.id, foldRelation(said.claims, ends, held), said, held);
    if (said.letters > 0 && canonicalJson(properties) !== canonicalJson(stored))
      changed.push({ key, properties });
    if (said.letters === 0 && stored) gone.push(key);
  }
  await mergeRelations(transaction, document, changed);
  await deleteRelations(transaction, document, gone);
};

const unique = (keys: readonly RelationKey[]): RelationKey[] => [
  ...new Map(keys.map((key) => [key.id, key])).values(),
];

const sibling = ({ from, to }: RelationKey, type: string): RelationKey => ({
  id: relationId(type, from, to),
  type,
  from,
  to,
});

const endedKey = (key: RelationKey): RelationKey[] => {
  const type = endedBy(key.type);
  return type === undefined ? [] : [sibling(key, type)];
};

const enderKeys = (key: RelationKey): RelationKey[] =>
  endersOf(key.type).map(({ type }) => sibling(key, type));

const endersOn = (key: RelationKey, claimsOn: (id: string) => readonly RelationClaim[]): RelationClaim[] =>
  endersOf(key.type).flatMap(({ type, when }) => claimsWith(claimsOn(sibling(key, type).id), when));

const mergeRelations = async (
  transaction: Transaction,
  document: string,
  relations: readonly { key: RelationKey; properties: Properties }[],
): Promise<void> => {
  const rows = relations.map(({ key, properties }) => {
    const near = nearEnd(document, key);
    const query = near === key.from ? 'mergeOutgoing' : 'mergeIncoming';
    return {
      query,
      type: key.type,
      row: { id: key.id, near, far: near === key.from ? key.to : key.from, properties },
    };
  });
  for (const group of groupBy(rows, ({ query, type }) => `${query} ${type}`).values()) {
    const [first] = group;
    if (!first) continue;
    await runBatches(
      transaction,
      first.query,
      'rows',
      group.map(({ row }) => row),
      { types: [first.type] },
    );
  }
};

const deleteRelations = async (
  transaction: Transaction,
  document: string,
  keys: readonly RelationKey[],
): Promise<void> => {
  for (const [type, group] of groupBy(keys, (key) => key.type)) {
    const rows = group.map((key) => ({ id: key.id, near: nearEnd(document, key) }));
    await runBatches(transaction, 'deleteRelations', 'rows', rows, { types: [type] });
  }
};
