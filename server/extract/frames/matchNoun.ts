import type { AnalysedSentence } from '../AnalysedSentence.ts';
import type { Clause } from '../clauses/Clause.ts';
import type { Lore } from '../Lore.ts';
import type { FrameOfRelation } from './FrameIndex.ts';
import type { Match } from './matchFrames.ts';
import { moodOf } from './moodOf.ts';
import { outcomeOf } from './outcomeOf.ts';
import { toMatch } from './toMatch.ts';

/** "de ondertekening van de brief door Malta", "deelname van Spanje aan de kopgroep". */
export function matchNoun(
  { frame, relation }: FrameOfRelation,
  analysed: AnalysedSentence,
  clause: Clause,
  at: number,
  lore: Lore,
): Match | null {
  const near = analysed.groups.filter(
    (group) => group.opens > at && group.opens <= at + 14 && clause.units.includes(group.from),
  );
  if (near.length === 0) return null;
  const partyPrepositions =
    lore.language.code === 'nl' ? ['van', 'door', ...lore.language.comitative] : ['of', 'by', 'from'];
  const from = near.filter(
    (group) =>
      relation.from.includes(group.members[0]?.type ?? '') &&
      group.preposition !== null &&
      partyPrepositions.includes(group.preposition) &&
      (group.opens === at + 1 || group.preposition === lore.language.agent),
  );
  const targets = [
    'van',
    'of',
    ...frame.to.flatMap((place) => (typeof place === 'object' ? place.after : [])),
  ];
  const to = near.filter(
    (group) =>
      !from.includes(group) &&
      relation.to.includes(group.members[0]?.type ?? '') &&
      group.preposition !== null &&
      targets.includes(group.preposition),
  );
  if (from.length === 0 && to.length === 0) return null;
  if (relation.type === 'INVOLVES' && to.length === 0) return null;
  const mood = moodOf(analysed, clause, { at, forms: [] }, lore.language);
  const outcome = outcomeOf(relation, frame, mood);
  if (!outcome) return null;
  return toMatch(frame, relation, outcome, analysed, clause, from, to, at);
}
