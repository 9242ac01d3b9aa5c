import type { AnalysedSentence } from '../AnalysedSentence.ts';
import type { Initiative } from '../discourse/readInitiatives.ts';
import type { Finding, World } from '../World.ts';

/**
 * The initiative that a section is about at a sentence: the last one before it that is strong or has parties already.
 * A gathering counts only for the sentences of its own section, and only once it has been introduced.
 */
export function focusOf(
  analysed: AnalysedSentence,
  _index: number,
  _world: World,
  initiatives: readonly Initiative[],
  sofar: readonly Finding[],
  want: 'any' | 'gathering',
): Initiative[] {
  const { part, start, end } = analysed.sentence;
  const limit = want === 'gathering' ? start : end;
  const candidates = initiatives
    .filter((initiative) => initiative.part === part)
    .filter((initiative) => want === 'any' || initiative.kind.gathering)
    .filter(
      (initiative) =>
        sofar.some((finding) => finding.type === 'JOINED' && finding.to === initiative.id) ||
        (want === 'any' && initiative.strong),
    )
    .map((initiative) => ({ initiative, at: lastMention(initiative, limit) }))
    .filter(({ at }) => at !== -1)
    .sort((a, b) => b.at - a.at);
  return candidates.slice(0, 1).map(({ initiative }) => initiative);
}

const lastMention = (initiative: Initiative, before: number): number =>
  Math.max(-1, ...initiative.mentions.filter((span) => span.start < before).map((span) => span.start));
