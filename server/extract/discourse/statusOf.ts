import { statusCues } from '../../relations/frames/statusCues.ts';
import { isQuestion, type Passage, statedText } from './passagesOf.ts';

export type Status = 'settled' | 'pending' | 'mentioned';

/** What a passage says has become of its motion or commitment. */
export function statusOf(passage: Passage, language: 'nl' | 'en'): Status {
  if (passage.analysed.sentence.kind === 'heading' || isQuestion(passage.analysed)) return 'mentioned';
  const cues = statusCues[language];
  const words = stretchOf(passage);
  if (!passage.at) return toldBy(words, cues.settledAlone, cues.pendingAlone, language);
  const told = toldBy(words, cues.settled, [...cues.pending, ...cues.pendingAlone], language);
  if (told !== 'mentioned' || !passage.before || !cues.sameAsBefore.test(words.trim())) return told;
  return toldBy(statedText(passage.before), cues.settled, cues.pending, language);
}

/** A settled one that is only foreseen, or denied, is pending. */
function toldBy(
  words: string,
  settled: readonly RegExp[],
  pending: readonly RegExp[],
  language: 'nl' | 'en',
): Status {
  const { future, denial } = statusCues[language];
  const found = settled.flatMap((cue) => {
    const match = cue.exec(words);
    return match ? [clauseAround(words, match.index, match.index + match[0].length)] : [];
  });
  if (found.some((clause) => !future.test(clause) && !denial.test(clause))) return 'settled';
  return found.length > 0 || pending.some((cue) => cue.test(words)) ? 'pending' : 'mentioned';
}

/** The words between the commas around a stretch. */
function clauseAround(words: string, from: number, to: number): string {
  const start = Math.max(...[',', ';', ':'].map((mark) => words.lastIndexOf(mark, from - 1))) + 1;
  const rest = words.slice(to).search(/[,;:]/);
  return words.slice(start, rest === -1 ? words.length : to + rest);
}

/** Marks and words that set what is said of one subject apart from what is said of the next. */
const boundary = /;|\b(?:terwijl|maar|while|whereas|but)\b/g;

/** Of a sentence that names several, the part about this one. */
function stretchOf({ analysed, at, others, words: stated }: Passage): string {
  const words = stated();
  if (!at || others.length === 0) return words;
  const own = at.start - analysed.sentence.start;
  const rivals = others.map((other) => other.start - analysed.sentence.start);
  const cuts = [...words.matchAll(boundary)].map((match) => match.index);
  const from = cuts.findLast((cut) => cut < own && rivals.some((rival) => rival < cut)) ?? 0;
  const to = cuts.find((cut) => cut > own && rivals.some((rival) => rival > cut)) ?? words.length;
  return words.slice(from, to);
}
