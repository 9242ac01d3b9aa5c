import type { Mention } from '../../entities/Mention.ts';
import type { Span } from '../../model.ts';
import type { AnalysedSentence } from '../AnalysedSentence.ts';
import type { Finding, World } from '../World.ts';

/** That one thing is about another. */
export const concern = (from: string, to: string, evidence: Span, foundBy: string): Finding => ({
  type: 'CONCERNS',
  from,
  to,
  properties: {},
  evidence,
  foundBy,
});

export const isLaw = (mention: Mention): boolean =>
  mention.type === 'Regulation' || mention.type === 'InformationSystem';

/** The initiative that a section has spoken of last, before a sentence. */
export const soleInitiative = (analysed: AnalysedSentence, world: World): string[] => {
  const { part, start } = analysed.sentence;
  const last = world.spoken
    .ofPart(part)
    .findLast(({ mentions }) => mentions.some((span) => span.start < start));
  return last ? [last.id] : [];
};
