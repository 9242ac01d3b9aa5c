import { type Properties, relationId } from '../model.ts';
import type { RelationClaim, RelationKey } from './Claim.ts';
import { canonicalJson } from './canonicalJson.ts';
import type { Decided } from './identity/Decided.ts';
import type { Identities } from './identity/resolve.ts';

/** What people hold to be wrong: by the id of a relation which it is, and the claims that say so. */
export type Judgements = ReadonlyMap<string, { key: RelationKey; claims: readonly RelationClaim[] }>;

/** The property of a relation that a person holds to be wrong. */
export const judgedWrong: Properties = { wrong: true };

/** The relations that are decided to be wrong, between what their ends are now. */
export const judgementsOn = (decided: readonly Decided[], identities: Identities): Judgements => {
  const judgements = new Map<string, { key: RelationKey; claims: RelationClaim[] }>();
  for (const { document, date, decision } of decided) {
    if (decision.kind !== 'wrong') continue;
    const { type } = decision.relation;
    const from = identities.get(decision.relation.from)?.id ?? decision.relation.from;
    const to = identities.get(decision.relation.to)?.id ?? decision.relation.to;
    const key = { id: relationId(type, from, to), type, from, to };
    const claim = { document, date, properties: judgedWrong, evidence: [], said: decision.said };
    judgements.set(key.id, { key, claims: [...(judgements.get(key.id)?.claims ?? []), claim] });
  }
  return judgements;
};

export const isJudgement = ({ properties, evidence }: RelationClaim): boolean =>
  evidence.length === 0 && canonicalJson(properties) === canonicalJson(judgedWrong);

/** Relations of which other things are held than before. */
export const judgedAnew = (before: Judgements, after: Judgements): RelationKey[] => {
  const keys = new Map([...before, ...after].map(([id, { key }]) => [id, key]));
  const told = (judgements: Judgements, id: string) => canonicalJson(judgements.get(id)?.claims ?? []);
  return [...keys].filter(([id]) => told(before, id) !== told(after, id)).map(([, key]) => key);
};
