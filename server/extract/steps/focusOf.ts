import type { AnalysedSentence } from '../AnalysedSentence.ts';
import type { Initiative } from '../discourse/readInitiatives.ts';
import type { Finding, World } from '../World.ts';
import type { Spot } from './frameFindings.ts';

/**
 * The initiative that a section is about at a sentence: the last one before it that is strong or has parties already.
 * A gathering counts only for the sentences of its own section, and only once it has been introduced.
 */
export function focusOf(
  { analysed, world, initiatives, sofar }: Spot,
  want: 'any' | 'gathering',
): Initiative[] {
  const { start, end } = analysed.sentence;
  const limit = want === 'gathering' ? start : end;
  const candidates = initiatives
    .filter((initiative) => want === 'any' || initiative.kind.gathering)
    .filter((initiative) => hasParties(initiative, sofar) || (want === 'any' && initiative.strong))
    .map((initiative) => ({ initiative, at: lastMention(initiative, limit) }))
    .filter(({ at }) => at !== -1)
    .sort((a, b) => b.at - a.at);
  const from = focusStart(analysed, world);
  const here = candidates.filter(({ at }) => at >= from);
  // A letter with one initiative is about it in every section.
  const meant = here.length > 0 || candidates.length > 1 || want === 'gathering' ? here : candidates;
  return meant.slice(0, 1).map(({ initiative }) => initiative);
}

/** A text is about what its section has named; an answer also about what its question has. */
function focusStart(analysed: AnalysedSentence, world: World): number {
  const part = world.reading.parts[analysed.sentence.part];
  const isAnswer = /^(?:antwoord|answer|reply)/i.test(part?.title ?? '');
  return (isAnswer ? world.reading.parts[analysed.sentence.part - 1]?.start : part?.start) ?? 0;
}

const hasParties = (initiative: Initiative, sofar: readonly Finding[]): boolean =>
  sofar.some((finding) => finding.type === 'JOINED' && finding.to === initiative.id);

const lastMention = (initiative: Initiative, before: number): number =>
  Math.max(-1, ...initiative.mentions.filter((span) => span.start < before).map((span) => span.start));
