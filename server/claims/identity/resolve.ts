import { type Decided, pairsOf } from './Decided.ts';
import { identityRules } from './index.ts';
import { joinedSignature, type Local, type Signature } from './Local.ts';
import { byPlace, type Mark, marksOf } from './Mark.ts';

/** What something is one with: the id that all of them bear, and by what rule. */
export interface Identity {
  id: string;
  because: string;
}

/** By local id: what each is one with. Only what is one with another stands in it. */
export type Identities = ReadonlyMap<string, Identity>;

/**
 * Which of these are one: a pure function of what the letters say, whatever the order in which they came. Those of one
 * mark are; the marks of one key are compared in the order of their letters, each with those that are one so far; the
 * first of them gives the id. What a person decided goes before all of that.
 */
export const resolve = (locals: readonly Local[], decided: readonly Decided[] = []): Identities =>
  identitiesIn(locals, resolveMarks(marksOf(locals), decided));

/** What each of these is one with, by what its mark is. */
export const identitiesIn = (locals: readonly Local[], resolved: ReadonlyMap<string, Identity>): Identities =>
  new Map(
    locals.flatMap((local) => {
      const identity = resolved.get(local.mark ?? '');
      return identity ? [[local.id, identity] as const] : [];
    }),
  );

/** By the id of a mark: what all that bear it are. All marks of a key must be there, or none. */
export const resolveMarks = (
  marks: readonly Mark[],
  decided: readonly Decided[],
): ReadonlyMap<string, Identity> => {
  const apart = new Set(pairsOf(decided, 'different').map((pair) => pair.join(' ')));
  const clusters = [...byKey(marks).values()].flatMap((group) => clustersOf(group, apart));
  const identities = new Map<string, Identity>();
  for (const { members, because } of united(clusters, pairsOf(decided, 'same'))) {
    const [first] = [...members].sort((a, b) => byPlace(a.first, b.first));
    const size = members.reduce((sum, member) => sum + member.size, 0);
    if (!first || size < 2) continue;
    for (const member of members) identities.set(member.id, { id: first.first.id, because });
  }
  return identities;
};

interface Cluster {
  members: Mark[];
  known: Signature;
  because: string;
}

const clustersOf = (group: readonly Mark[], apart: ReadonlySet<string>): Cluster[] => {
  const rule = ruleOf(group[0]?.key);
  const clusters: Cluster[] = [];
  for (const mark of [...group].sort((a, b) => byPlace(a.first, b.first))) {
    const same = clusters.find(
      ({ known, members }) =>
        rule?.isSame(known, mark.signature) && members.every((member) => !isApart(member, mark, apart)),
    );
    if (!same) clusters.push({ members: [mark], known: mark.signature, because: rule?.because ?? '' });
    else {
      same.members.push(mark);
      same.known = joinedSignature(same.known, mark.signature);
    }
  }
  return clusters;
};

/** Whether a person decided so. What a decision is about is alone in its mark, and so the first of it. */
const isApart = (a: Mark, b: Mark, apart: ReadonlySet<string>): boolean =>
  apart.has(`${a.first.id} ${b.first.id}`) || apart.has(`${b.first.id} ${a.first.id}`);

/** What the name of the rule is where a person decided. */
const byDecision = 'decision';

const united = (clusters: readonly Cluster[], same: readonly (readonly [string, string])[]): Cluster[] => {
  const left = [...clusters];
  const holding = (id: string): number =>
    left.findIndex(({ members }) => members.some(({ first }) => first.id === id));
  for (const [a, b] of same) {
    const [at, other] = [holding(a), holding(b)];
    const [one, two] = [left[at], left[other]];
    if (!one || !two || at === other) continue;
    left[at] = { ...one, members: [...one.members, ...two.members], because: byDecision };
    left.splice(other, 1);
  }
  return left;
};

/** The rule that what has such a key, or may be taken for one of a name, is known again by. */
export const ruleOf = (keyOrLike: string | undefined) =>
  identityRules.find(({ type }) => keyOrLike?.startsWith(`${type.toLowerCase()}/`));

const byKey = (marks: readonly Mark[]): Map<string, Mark[]> => {
  const groups = new Map<string, Mark[]>();
  for (const mark of marks) groups.set(mark.key, [...(groups.get(mark.key) ?? []), mark]);
  return groups;
};
