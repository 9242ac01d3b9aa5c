import type { AnalysedSentence } from '../../AnalysedSentence.ts';
import { groupsOf } from '../../clauses/groups.ts';
import { isTabled } from '../../mentions/laws/isTabled.ts';
import type { World } from '../../World.ts';
import { isLaw } from './lawGroups.ts';
import { isProposal, topicOf } from './topicOf.ts';

/** The sentence as it reads when "het voorstel" and "dit pakket" stand for the instrument that the text is about. */
export function withProposals(analysed: AnalysedSentence, index: number, world: World): AnalysedSentence {
  if (!analysed.units.some(({ mention }) => mention && isProposal(mention))) return analysed;
  const units = analysed.units.map((unit) => {
    if (!unit.mention || !isProposal(unit.mention)) return unit;
    // "Richtlijn A wordt met het voorstel ingetrokken": what lies on the table, and not what is in force.
    const topic = topicOf(world, index, unit.start, undefined, isTabled) ?? topicOf(world, index, unit.start);
    return topic
      ? { ...unit, mention: { ...topic, start: unit.start, end: unit.end, form: 'reference' as const } }
      : unit;
  });
  const { language, verbs } = world.lore;
  const laws = groupsOf(units, language, isLaw, verbs);
  const others = analysed.groups.filter(({ members }) => !members.some(isLaw));
  return { ...analysed, units, groups: [...others, ...laws].sort((a, b) => a.from - b.from) };
}
