import { byCodeUnits } from '../Claim.ts';
import { joinedSignature, type Local, type Signature } from './Local.ts';
import { resolve, ruleOf } from './resolve.ts';

/** What may be the same thing, by the id that the graph has it under, and the letters that speak of it. */
export interface Candidate {
  id: string;
  documents: string[];
}

/**
 * What may be the same as one of these ids but is not sure, in order of id. `alike` are all
 * that one name could mean. What one letter tells apart is no candidate, nor what the letters say other things of.
 */
export const candidatesOf = (ids: readonly string[], alike: readonly Local[]): Candidate[] => {
  const things = thingsOf(alike);
  const own = [...things.values()].find(({ members }) => members.some(({ id }) => ids.includes(id)));
  if (!own) return [];
  return [...things]
    .filter(([, thing]) => thing !== own && !sharesLetter(own, thing) && !isAtOdds(own, thing))
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
const thingsOf = (locals: readonly Local[]): Map<string, Thing> => {
  const identities = resolve(locals);
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

const isAtOdds = (own: Thing, other: Thing): boolean =>
  ruleOf(own.members[0]?.like)?.isAtOdds(own.known, other.known) ?? false;
