import type { Mention } from '../../entities/Mention.ts';
import type { Span } from '../../model.ts';
import type { AnalysedSentence } from '../AnalysedSentence.ts';
import type { Citation } from '../citations/Citation.ts';
import { atWords } from '../language/atWords.ts';
import { wordTest } from '../language/vocabulary.ts';
import type { Reading } from '../structure/Reading.ts';
import { citationsFor } from './citationFor.ts';
import { type Authors, authorsOf, motionWord } from './motionAuthors.ts';

/** One place that names a motion, or points at one ("deze motie", without authors and number). */
export interface MotionNaming {
  span: Span;
  /** From the naming to the end of what it is about. */
  phrase: Span;
  sentence: number;
  part: number;
  authors: Mention[];
  paper: string | null;
  /** What it is said to be about ("over kosten"), empty where nothing is. */
  topic: string;
  /** Whether it stands for all of a group ("beide moties"). */
  all: boolean;
}

const isMotion = wordTest(motionWord);

/** Each "motie …" of a sentence: its authors, what it is about, and its number from a note or parenthesis behind it. */
export function findMotionNamings(
  index: number,
  sentences: readonly AnalysedSentence[],
  reading: Reading,
  citations: readonly Citation[],
): MotionNaming[] {
  const analysed = sentences[index];
  if (!analysed) return [];
  const read = atWords(analysed.tokens, isMotion, (_, at) =>
    isInsideCompound(analysed, at) ? [] : authorsOf(analysed, at).map((naming) => ({ naming, at })),
  );
  if (read.length === 0) return [];
  const namings = read.flatMap(({ naming, at }, order) => {
    const next = read[order + 1]?.naming.start ?? null;
    const searchEnd = next ?? Math.max(analysed.sentence.end, endOfMarkers(sentences, index));
    const papers = citationsFor(
      { start: sourceStart(naming), end: searchEnd },
      next ?? analysed.sentence.end,
      reading,
      citations,
      'kamerstuk',
    );
    const shared = {
      span: { start: naming.start, end: naming.end },
      phrase: { start: naming.start, end: next ?? analysed.sentence.end },
      sentence: index,
      part: analysed.sentence.part,
      authors: naming.authors,
      topic: topicBehind(analysed, naming.end, next),
      all: isPlural(analysed, at),
    };
    // "de moties (Kamerstukken 36 000, nrs. 5 en 6)": as many motions as numbers; a named one has one number.
    const several = isPlural(analysed, at) && naming.authors.length === 0 && papers.length > 0;
    const numbers: (string | null)[] = several ? papers : [papers[0] ?? null];
    return numbers.map((paper) => ({ ...shared, paper }));
  });
  return [...namings, ...elided(namings, index, analysed, citations)];
}

/** "Een motie over A (nr. 5), over B (nr. 6) en over C (nr. 7)": each topic with a number of its own is another motion. */
function elided(
  namings: readonly MotionNaming[],
  sentence: number,
  analysed: AnalysedSentence,
  citations: readonly Citation[],
): MotionNaming[] {
  const last = namings.at(-1);
  if (!last?.paper || last.authors.length > 0) return [];
  const { text, start: offset } = analysed.sentence;
  const behind = citations.filter(
    ({ kind, start, end }) => kind === 'kamerstuk' && start >= last.span.end && end <= analysed.sentence.end,
  );
  return behind.slice(1).flatMap(({ start, end, targets: [target] }, order) => {
    const from = behind[order]?.end ?? start;
    const topic = /^\)?,?\s+(?:en\s+|and\s+)?((?:over|inzake|on)\s+[^;.]{3,160}?)\s*\(?$/.exec(
      text.slice(from - offset, start - offset),
    )?.[1];
    if (topic === undefined || target === undefined) return [];
    const opens = from + text.slice(from - offset).indexOf(topic);
    return [
      {
        span: { start: opens, end: opens + topic.length },
        phrase: { start: opens, end },
        sentence,
        part: analysed.sentence.part,
        authors: [],
        paper: target.id,
        topic,
        all: false,
      },
    ];
  });
}

/** A number may stand inside the naming where the authors come first ("in hun motie (nr. 5) van …"): from the first end. */
const sourceStart = (naming: Authors): number =>
  Math.min(naming.end, ...naming.authors.map((author) => author.end));

const isPlural = (analysed: AnalysedSentence, at: number): boolean =>
  /^(?:moties|motions)$/.test(analysed.tokens[at]?.norm ?? '');

/** "motie-debat" names no motion; "motie-Van Nispen" does. */
const isInsideCompound = (analysed: AnalysedSentence, at: number): boolean => {
  const next = analysed.tokens[at + 1];
  return analysed.tokens[at]?.glued === true || (next?.glued === true && /^\p{Ll}{4}/u.test(next.raw));
};

/** A note's call right behind the sentence still belongs to it: up to where the next sentence begins. */
const endOfMarkers = (sentences: readonly AnalysedSentence[], index: number): number => {
  const end = sentences[index]?.sentence.end ?? 0;
  const next = sentences[index + 1]?.sentence;
  return !next || next.kind === 'note' ? end + 40 : next.start;
};

const topicPattern =
  /^\s*(?:c\.s\.\s*)?(?:\([^)]*\)\s*)?(?:over|inzake|betreffende|aangaande|omtrent|on|about|concerning|regarding)\s+([^,;.()]+)/i;

function topicBehind({ sentence }: AnalysedSentence, end: number, next: number | null): string {
  const words = sentence.text.slice(end - sentence.start, (next ?? sentence.end) - sentence.start);
  return topicPattern.exec(words)?.[1] ?? '';
}
