import type { Properties } from '../model.ts';
import { byCodeUnits, type RelationClaim, type RelationKey } from './Claim.ts';
import { canonicalJson } from './canonicalJson.ts';
import { matterOf } from './kinds.ts';
import { type Standing, type Statement, standingsOf, telling } from './standingsOf.ts';

/** What one side says that the other does not, or otherwise. */
export interface Change {
  change: 'new' | 'gone' | 'changed';
  /** The relation that tells it: as the later side has it, or the earlier where only that one speaks. */
  key: RelationKey;
  properties: Properties;
  /** How the earlier side has it, where both speak and differ. */
  before?: { key: RelationKey; properties: Properties };
  /** Who says so: on the earlier side, and on the later one where it does not repeat the earlier. */
  claims: { from: readonly RelationClaim[]; to: readonly RelationClaim[] };
}

/**
 * What changed from what some letters say to what others say; a side is the statements of its letters, in any order.
 *
 * What is held against each other is a *matter* (`server/relations/`): whether a party takes part in an initiative, be it
 * by JOINED, DECLINED or INVOLVES; how a motion or commitment stands, whichever letter addresses it; which documents
 * are cited; for everything else the relation itself. How a matter stands on a side is the fold of the statements on it.
 *
 * - *new*: only the later side speaks of it.
 * - *gone*: only the earlier side does. An omission is no refusal: the later letter does not say that it ended.
 * - *changed*: both speak of it and differ, by another relation or by another value of a property that both give.
 *
 * A value that only one of them gives is more of the same and no change. But what a letter states of a motion or
 * commitment (its outcome, a term, that it is settled) is then new or gone by itself, with that value alone.
 * "Mentioned" is no such value. No change at all: sections and mentions; a date that only says when a letter was
 * signed. What a person holds to be wrong is for the caller to leave out.
 *
 * Up to two days, the later side holds the letters of the earlier one too, so that nothing can be gone. With the sides
 * exchanged new and gone are too; a side against itself gives nothing. In the order of the matters' names.
 */
export const changesBetween = (from: readonly Statement[], to: readonly Statement[]): Change[] => {
  const before = standingsOf(from);
  const after = standingsOf(to);
  const matters = [...new Set([...before.keys(), ...after.keys()])].sort(byCodeUnits);
  return matters.flatMap((matter) => changesIn(before.get(matter), after.get(matter)));
};

const changesIn = (was: Standing | undefined, is: Standing | undefined): Change[] => {
  if (!was) return is ? [onOneSide('new', is)] : [];
  if (!is) return [onOneSide('gone', was)];
  if (differ(was, is)) return [changed(was, withoutRepeated(is, was))];
  const added = onlyIn(is, was);
  const omitted = onlyIn(was, is);
  return [
    ...(added ? [onOneSide('new', withoutRepeated(added, was))] : []),
    ...(omitted ? [onOneSide('gone', omitted)] : []),
  ];
};

const onOneSide = (change: 'new' | 'gone', { key, properties, statements }: Standing): Change => {
  const claims = claimsIn(statements);
  return {
    change,
    key,
    properties,
    claims: change === 'new' ? { from: [], to: claims } : { from: claims, to: [] },
  };
};

const changed = (was: Standing, is: Standing): Change => ({
  change: 'changed',
  key: is.key,
  properties: is.properties,
  before: { key: was.key, properties: was.properties },
  claims: { from: claimsIn(was.statements), to: claimsIn(is.statements) },
});

const claimsIn = (statements: readonly Statement[]): RelationClaim[] => statements.map(({ claim }) => claim);

const withoutRepeated = (later: Standing, { letters }: Standing): Standing => ({
  ...later,
  statements: later.statements.filter(({ claim }) => !letters.has(claim.document)),
});

const differ = (was: Standing, is: Standing): boolean => {
  const { type } = is.key;
  if (was.key.type !== type) return true;
  const before = telling(type, was.properties);
  return Object.entries(telling(type, is.properties)).some(
    ([key, value]) => before[key] !== undefined && canonicalJson(before[key]) !== canonicalJson(value),
  );
};

/** What the one tells of the thing that the matter is about and the other does not, and who says that. */
const onlyIn = (one: Standing, other: Standing): Standing | undefined => {
  const { type } = one.key;
  if (!matterOf(type)?.tellsProperties) return undefined;
  const known = telling(type, other.properties);
  const more = Object.entries(telling(type, one.properties)).filter(([key]) => known[key] === undefined);
  const statements = one.statements.filter(({ claim }) =>
    more.some(([key]) => claim.properties[key] !== undefined),
  );
  const last = statements.at(-1);
  return last && { ...one, key: last.key, properties: Object.fromEntries(more), statements };
};
