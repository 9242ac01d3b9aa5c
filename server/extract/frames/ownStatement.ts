import type { AnalysedSentence } from '../AnalysedSentence.ts';
import { isParty } from '../analyse.ts';
import type { Group } from '../clauses/groups.ts';
import { isSpeaker } from '../mentions/isSpeaker.ts';

/** How many words may stand between "we" and the names: "We, the governments of", "Wij, de ministers van Justitie van". */
const reach = 9;

/** "We, the governments of A, B and C, recognise …": who makes the statement that the text itself is; null elsewhere. */
export function ownStatement({ units, groups }: AnalysedSentence): Group | null {
  const first = units[0];
  const isWe =
    first !== undefined &&
    (/^(?:we|wij)$/.test(first.norm) || (first.mention !== undefined && isSpeaker(first.mention)));
  if (!isWe || units[1]?.norm !== ',') return null;
  const group = groups.find(
    ({ members, from }) => from > 1 && from <= reach && members[0] !== undefined && isParty(members[0]),
  );
  return group && group.members.length > 1 ? group : null;
}
