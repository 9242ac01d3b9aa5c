import { identityRules } from './index.ts';
import { joinedSignature, type Local, type Signature } from './Local.ts';
import { byPlace, type Mark, markIdOf, marksOf } from './Mark.ts';

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
 * first of them gives the id.
 */
export const resolve = (locals: readonly Local[]): Identities =>
  identitiesIn(locals, resolveMarks(marksOf(locals)));

/** What each of these is one with, by what its mark is. */
export const identitiesIn = (locals: readonly Local[], resolved: ReadonlyMap<string, Identity>): Identities =>
  new Map(
    locals.flatMap((local) => {
      const identity = resolved.get(markIdOf(local) ?? '');
      return identity ? [[local.id, identity] as const] : [];
    }),
  );

/** By the id of a mark: what all that bear it are. All marks of a key must be there, or none. */
export const resolveMarks = (marks: readonly Mark[]): Map<string, Identity> => {
  const identities = new Map<string, Identity>();
  for (const group of byKey(marks).values()) {
    const rule = ruleOf(group[0]?.key);
    for (const { members } of clustersOf(group)) {
      const [first] = members;
      const size = members.reduce((sum, member) => sum + member.size, 0);
      if (!first || !rule || size < 2) continue;
      for (const member of members) identities.set(member.id, { id: first.first.id, because: rule.because });
    }
  }
  return identities;
};

interface Cluster {
  members: Mark[];
  known: Signature;
}

const clustersOf = (group: readonly Mark[]): Cluster[] => {
  const rule = ruleOf(group[0]?.key);
  const clusters: Cluster[] = [];
  for (const mark of [...group].sort((a, b) => byPlace(a.first, b.first))) {
    const same = clusters.find(({ known }) => rule?.isSame(known, mark.signature));
    if (!same) clusters.push({ members: [mark], known: mark.signature });
    else {
      same.members.push(mark);
      same.known = joinedSignature(same.known, mark.signature);
    }
  }
  return clusters;
};

/** The rule that what has such a key, or may be taken for one of a name, is known again by. */
export const ruleOf = (keyOrLike: string | undefined) =>
  identityRules.find(({ type }) => keyOrLike?.startsWith(`${type.toLowerCase()}/`));

const byKey = (marks: readonly Mark[]): Map<string, Mark[]> => {
  const groups = new Map<string, Mark[]>();
  for (const mark of marks) groups.set(mark.key, [...(groups.get(mark.key) ?? []), mark]);
  return groups;
};
