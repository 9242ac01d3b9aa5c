import type { Span } from '../../model.ts';
import type { AnalysedSentence } from '../AnalysedSentence.ts';
import type { Citation } from '../citations/Citation.ts';
import { spansWithin } from '../spansWithin.ts';
import type { Reading } from '../structure/Reading.ts';
import { citationFor } from './citationFor.ts';

/** Its number in the phrase or its notes; or at the head of its list item ("– TZ202601-055. De minister …"). */
export function commitmentNumber(
  promise: { phrase: Span },
  index: number,
  sentences: readonly AnalysedSentence[],
  reading: Reading,
  citations: readonly Citation[],
): string | null {
  const analysed = sentences[index];
  if (!analysed) return null;
  const { start, end } = analysed.sentence;
  const reach =
    promise.phrase.end === end ? Math.max(end, endOfMarkers(sentences, index)) : promise.phrase.end;
  const own = citationFor({ start: promise.phrase.start, end: reach }, end, reading, citations, 'toezegging');
  if (own) return own;
  const first = firstOfParagraph(sentences, index);
  if (!first || first.sentence.start > start || promise.phrase.start > (sentences[index]?.sentence.end ?? 0))
    return null;
  const headEnd = Math.min(first.sentence.end, first.sentence.start + 40);
  const head = spansWithin(citations, first.sentence.start, headEnd).find(
    (citation) => citation.kind === 'toezegging',
  );
  return head?.targets[0]?.id ?? null;
}

/** The sentences of a paragraph stand one behind another. */
function firstOfParagraph(
  sentences: readonly AnalysedSentence[],
  index: number,
): AnalysedSentence | undefined {
  let first = index;
  while (sentences[first - 1]?.sentence.paragraph === sentences[index]?.sentence.paragraph) first -= 1;
  return sentences[first];
}

/** A note's call right behind the sentence still belongs to it. */
const endOfMarkers = (sentences: readonly AnalysedSentence[], index: number): number => {
  const end = sentences[index]?.sentence.end ?? 0;
  const next = sentences[index + 1]?.sentence;
  return !next || next.kind === 'note' ? end + 40 : Math.min(next.start, end + 40);
};
