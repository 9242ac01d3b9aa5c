import type { AnalysedSentence } from './AnalysedSentence.ts';
import { firstWhere } from './firstWhere.ts';

/** The sentence that holds an offset; those of the notes stand behind all others, each group in the order of the text. */
export function sentenceAt(
  sentences: readonly AnalysedSentence[],
  offset: number,
): AnalysedSentence | undefined {
  const notes = firstWhere(sentences, ({ sentence }) => sentence.kind === 'note');
  const behind = firstWhere(sentences, ({ sentence }) => sentence.kind === 'note' || sentence.start > offset);
  const before = sentences[behind - 1];
  if (before && offset < before.sentence.end) return before;
  for (let at = notes; at < sentences.length; at += 1) {
    const note = sentences[at];
    if (note && note.sentence.start <= offset && offset < note.sentence.end) return note;
  }
  return undefined;
}
