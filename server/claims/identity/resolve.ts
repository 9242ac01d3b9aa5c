import { byCodeUnits, byDate } from '../Claim.ts';
import { identityRules } from './index.ts';
import { joinedSignature, type Local, type Signature } from './Local.ts';

/** What a local id is one with: the id that all of them bear, and by what rule. */
export type Identities = ReadonlyMap<string, { id: string; because: string }>;

/**
 * Which of these are one: a pure function of what the letters say, whatever the order in which they came. Those of one
 * key are compared in the order of their letters, each with those that are one so far; the first of them gives the id.
 * Things of one letter stay apart, for the letter tells them apart. Only what is one with another stands in the answer.
 */
export const resolve = (locals: readonly Local[]): Identities => {
  const identities = new Map<string, { id: string; because: string }>();
  for (const group of byKey(locals).values()) {
    const because = ruleOf(group[0])?.because ?? '';
    for (const cluster of clustersOf(group).filter(({ members }) => members.length > 1)) {
      const id = cluster.members[0]?.id ?? '';
      for (const member of cluster.members) identities.set(member.id, { id, because });
    }
  }
  return identities;
};

interface Cluster {
  members: Local[];
  known: Signature;
}

const clustersOf = (group: readonly Local[]): Cluster[] => {
  const rule = ruleOf(group[0]);
  const clusters: Cluster[] = [];
  for (const local of [...group].sort((a, b) => byDate(a, b) || byCodeUnits(a.id, b.id))) {
    const same = clusters.find(
      ({ members, known }) =>
        members.every(({ document }) => document !== local.document) && rule?.isSame(known, local.signature),
    );
    if (!same) clusters.push({ members: [local], known: local.signature });
    else {
      same.members.push(local);
      same.known = joinedSignature(same.known, local.signature);
    }
  }
  return clusters;
};

/** The rule that a thing is known again by. */
export const ruleOf = (local: Local | undefined) =>
  identityRules.find(({ type }) => local?.like.startsWith(`${type.toLowerCase()}/`));

const byKey = (locals: readonly Local[]): Map<string, Local[]> => {
  const groups = new Map<string, Local[]>();
  for (const local of locals)
    if (local.key !== null) groups.set(local.key, [...(groups.get(local.key) ?? []), local]);
  return groups;
};
