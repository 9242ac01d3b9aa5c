import type { Mention } from '../../../entities/Mention.ts';
import type { AnalysedSentence } from '../../AnalysedSentence.ts';
import type { World } from '../../World.ts';
import { isLaw, isLegalBasis } from '../laws/lawGroups.ts';
import { topicOf } from '../laws/topicOf.ts';
import type { Segment } from './segments.ts';

/**
 * What was voted on: the instrument that the stretch itself votes on ("stemde tegen de verordening"); else the first one
 * of the sentence, or of those before it: what they are about, not what their relative clauses add; else a paper.
 */
export function votedOn(
  world: World,
  index: number,
  analysed: AnalysedSentence,
  segment: Segment,
): Mention | null {
  const own = analysed.units
    .slice(segment.from, segment.to)
    .find(({ mention }) => mention && isLaw(mention) && !isLegalBasis(analysed, mention))?.mention;
  return own ?? topicOf(world, index, analysed.sentence.end, reach) ?? paperOf(world, index);
}

/** How many sentences a list of votes may stand behind what was voted on. */
const reach = 6;

/** The Commission document that the section named last. */
function paperOf(world: World, index: number): Mention | null {
  const part = world.sentences[index]?.sentence.part;
  for (let at = index; at >= Math.max(0, index - reach); at -= 1) {
    const sentence = world.sentences[at];
    if (!sentence || sentence.sentence.part !== part) return null;
    const paper = sentence.mentions.findLast(({ id }) => /^document:(?:com|join|swd)-/.test(id));
    if (paper) return paper;
  }
  return null;
}
