import { byCodeUnits } from '../Claim.ts';
import { type Decided, pairsOf } from './Decided.ts';
import { joinedSignature, type Local, type Signature } from './Local.ts';
import { type Identities, ruleOf } from './resolve.ts';

/** What may be the same thing, by the id that the graph has it under, and the letters that speak of it. */
export interface Candidate {
  id: string;
  documents: string[];
}

/**
 * What may be the same as one of these ids but is not sure, in order of id. `alike` are all
 * that one name could mean. What one letter tells apart is no candidate, nor what the letters say other things of.
 */
export const candidatesOf = (
  ids: readonly string[],
  alike: readonly Local[],
  identities: Identities,
  decided: readonly Decided[] = [],
): Candidate[] => {
  const things = thingsOf(alike, identities);
  const apart = pairsOf(decided, 'different');
  const own = [...things.values()].find(({ members }) => members.some(({ id }) => ids.includes(id)));
  if (!own) return [];
  return [...things]
    .filter(
      ([, thing]) =>
        thing !== own &&
        !sharesLetter(own, thing) &&
        !isAtOdds(own, thing) &&
        !apart.some((pair) => isBetween(pair, own, thing)),
    )
    .map(([id, { members }]) => ({
      id,
      documents: members.map(({ document }) => document).sort(byCodeUnits),
    }))
    .sort((a, b) => byCodeUnits(a.id, b.id));
};

interface Thing {
  members: Local[];
  known: Signature;
}

/** Those that are one taken together, by their common id. */
const thingsOf = (locals: readonly Local[], identities: Identities): Map<string, Thing> => {
  const things = new Map<string, Thing>();
  for (const local of locals) {
    const id = identities.get(local.id)?.id ?? local.id;
    const { members, known } = things.get(id) ?? { members: [], known: {} };
    things.set(id, { members: [...members, local], known: joinedSignature(known, local.signature) });
  }
  return things;
};

const sharesLetter = (own: Thing, other: Thing): boolean =>
  own.members.some(({ document }) => other.members.some((member) => member.document === document));

/** Whether a person decided that these are two. */
const isBetween = ([a, b]: readonly [string, string], own: Thing, other: Thing): boolean =>
  (isOf(own, a) && isOf(other, b)) || (isOf(own, b) && isOf(other, a));

const isOf = ({ members }: Thing, id: string): boolean => members.some((member) => member.id === id);

const isAtOdds = (own: Thing, other: Thing): boolean =>
  ruleOf(own.members[0]?.like)?.isAtOdds(own.known, other.known) ?? false;
