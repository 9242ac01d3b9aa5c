import type { Mention } from '../../../entities/Mention.ts';
import type { AnalysedSentence } from '../../AnalysedSentence.ts';
import type { Clause } from '../../clauses/Clause.ts';
import type { Group } from '../../clauses/groups.ts';

/** A list of instruments: systems that stand in it are left out. */
export type LawGroup = Group;

export const isLaw = (mention: Mention): boolean => mention.type === 'Regulation';

export const lawGroupsOf = (analysed: AnalysedSentence): LawGroup[] =>
  analysed.groups
    .map((group) => ({ ...group, members: group.members.filter(isLaw) }))
    .filter(({ members }) => members.length > 0);

export function lawGroupsIn(analysed: AnalysedSentence, clause: Clause): LawGroup[] {
  const inside = new Set(clause.units);
  return lawGroupsOf(analysed).filter((group) => inside.has(group.from));
}
