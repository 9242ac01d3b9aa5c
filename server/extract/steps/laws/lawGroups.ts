import type { Mention } from '../../../entities/Mention.ts';
import type { AnalysedSentence } from '../../AnalysedSentence.ts';
import type { Clause } from '../../clauses/Clause.ts';
import type { Group } from '../../clauses/groups.ts';
import { hasPurpose } from '../../mentions/laws/lawByPurpose.ts';

/** A list of instruments: systems that stand in it are left out. */
export type LawGroup = Group;

export const isLaw = (mention: Mention): boolean => mention.type === 'Regulation';

/** "Under Protocol No 21", "op grond van artikel 7 van het Verdrag": a law by which something is done, which is not about it. */
export const isLegalBasis = (analysed: AnalysedSentence, law: Mention): boolean =>
  analysed.groups.some(
    ({ members, preposition }) =>
      members.includes(law) &&
      /^(?:under|pursuant to|in line with|krachtens|op grond van|op basis van|conform)$/.test(
        preposition ?? '',
      ),
  );

export const lawGroupsOf = (analysed: AnalysedSentence): LawGroup[] =>
  analysed.groups
    .map((group) => ({ ...group, members: group.members.filter(isLaw) }))
    .filter(
      ({ members, from }) =>
        members.length > 0 && !isRepeatedInBrackets(analysed, from) && !isInName(analysed, from),
    );

/** "het voorstel tot wijziging van de NIS2-richtlijn": what another is named by. */
function isInName({ units }: AnalysedSentence, at: number): boolean {
  const before = units[/^(?:de|het|the)$/.test(units[at - 1]?.norm ?? '') ? at - 2 : at - 1]?.mention;
  return before !== undefined && before.form === 'name' && hasPurpose(before);
}

/** "the eIDAS Regulation (Regulation (EU) No 910/2014)", "the General Data Protection Regulation (GDPR)": named twice, and one. */
const isRepeatedInBrackets = ({ units }: AnalysedSentence, at: number): boolean =>
  units[at - 1]?.norm === '(' && units[at - 2]?.mention?.id === units[at]?.mention?.id;

export function lawGroupsIn(analysed: AnalysedSentence, clause: Clause): LawGroup[] {
  const inside = new Set(clause.units);
  return lawGroupsOf(analysed).filter((group) => inside.has(group.from));
}
