import type { Mention } from '../../entities/Mention.ts';
import type { Span } from '../../model.ts';
import type { AnalysedSentence } from '../AnalysedSentence.ts';
import type { Citation } from '../citations/Citation.ts';
import { slugOf } from '../mentions/findOffices.ts';
import { readPersons } from '../mentions/readPersons.ts';
import type { Reading } from '../structure/Reading.ts';
import { citationFor } from './citationFor.ts';

export interface Motion {
  id: string;
  name: string;
  authors: Mention[];
  /** The document that it was published as, where its number is given. */
  paper: string | null;
  /** Where the motion is named with its authors: from "motie" to the end of what it is about. */
  namings: { span: Span; phrase: Span; sentence: number }[];
  /** Every place that speaks of it, "deze motie" too. */
  mentions: (Span & { sentence: number })[];
}

interface Naming {
  span: Span;
  phrase: Span;
  sentence: number;
  part: number;
  authors: Mention[];
  paper: string | null;
}

/** The motions of a letter: by their authors and, where it is given, their number. */
export function readMotions(
  sentences: readonly AnalysedSentence[],
  reading: Reading,
  citations: readonly Citation[],
): Motion[] {
  const motions: Motion[] = [];
  let last: { motion: Motion; part: number } | null = null;
  sentences.forEach((analysed, index) => {
    if (analysed.sentence.kind === 'note') return;
    for (const naming of namingsIn(analysed, index, sentences, reading, citations)) {
      const motion =
        naming.authors.length > 0 || naming.paper
          ? (sameMotion(naming, motions, last) ?? makeMotion(naming, motions))
          : null;
      if (motion) {
        motion.namings.push(naming);
        motion.mentions.push({ ...naming.span, sentence: index });
        last = { motion, part: naming.part };
      } else if (last && last.part === analysed.sentence.part && naming.authors.length === 0) {
        last.motion.mentions.push({ ...naming.span, sentence: index });
      }
    }
  });
  return motions;
}

const motionWord = /^(?:motie|moties|motion|motions)$/;
const byWords = /^(?:van|de|het|by|of|from|door|ingediend|tabled|submitted|gewijzigde|the)$/;
const titleWords =
  /^(?:lid|leden|kamerlid|kamerleden|kamerfractie|mps|mp|members|member|heer|mevrouw|senator|senatoren|vrouw)$/;

/** Each "motie …" of a sentence: its authors, what it is about, and its number from a note or parenthesis behind it. */
function namingsIn(
  analysed: AnalysedSentence,
  index: number,
  sentences: readonly AnalysedSentence[],
  reading: Reading,
  citations: readonly Citation[],
): Naming[] {
  const { tokens } = analysed;
  const starts: { at: number; from: number }[] = [];
  tokens.forEach((token, at) => {
    if (motionWord.test(token.norm)) starts.push({ at, from: at });
  });
  const read = starts.flatMap(({ at }) => authorsBehind(analysed, at).map((list) => ({ at, ...list })));
  return read.map(({ at, authors, to, start }, order) => {
    const next = read[order + 1];
    const phraseEnd = next ? next.start : analysed.sentence.end;
    const searchEnd = next ? next.start : Math.max(analysed.sentence.end, endOfMarkers(sentences, index));
    const end = tokens[to - 1]?.end ?? tokens[at]?.end ?? start;
    const paper = citationFor(
      { start: end, end: searchEnd },
      analysed.sentence.end,
      reading,
      citations,
      'kamerstuk',
    );
    return {
      span: { start, end },
      phrase: { start, end: phraseEnd },
      sentence: index,
      part: analysed.sentence.part,
      authors,
      paper,
    };
  });
}

/** A note's call right behind the sentence still belongs to it: up to where the next sentence begins. */
const endOfMarkers = (sentences: readonly AnalysedSentence[], index: number): number =>
  sentences[index + 1]?.sentence.kind === 'note'
    ? (sentences[index]?.sentence.end ?? 0) + 40
    : (sentences[index + 1]?.sentence.start ?? (sentences[index]?.sentence.end ?? 0) + 40);

interface Authors {
  start: number;
  authors: Mention[];
  to: number;
}

/** The authors behind "motie" (several lists behind "moties"); one entry without authors for "de motie". */
function authorsBehind(analysed: AnalysedSentence, at: number): Authors[] {
  const { tokens } = analysed;
  let from = at + 1;
  let titled = false;
  while (
    byWords.test(tokens[from]?.norm ?? '') ||
    titleWords.test(tokens[from]?.norm ?? '') ||
    tokens[from]?.norm === '-'
  ) {
    const word = tokens[from]?.norm ?? '';
    if (
      word === 'van' &&
      !titleWords.test(tokens[from + 1]?.norm ?? '') &&
      !/^(?:de|het)$/.test(tokens[from + 1]?.norm ?? '')
    )
      break;
    if (word === 'van' && /^(?:der|den)$/.test(tokens[from + 1]?.norm ?? '')) break;
    titled ||= titleWords.test(word);
    from += 1;
  }
  const start = tokens[at]?.start ?? 0;
  const first = readPersons(tokens, from, titled) ?? readPersons(tokens, at + 1, false);
  if (!first) return [{ start, authors: [], to: at + 1 }];
  const lists: Authors[] = [{ start, authors: first.persons, to: first.to }];
  if (!/^(?:moties|motions)$/.test(tokens[at]?.norm ?? '')) return lists;
  // "de moties Piri (nr. 5), Dobbe c.s. (nr. 6) en Van der Plas": each list with its own number.
  for (let next = afterParenthesis(analysed, first.to); next !== -1; ) {
    const list = readPersons(tokens, next, true);
    if (!list) break;
    lists.push({ start: tokens[next]?.start ?? start, authors: list.persons, to: list.to });
    next = afterParenthesis(analysed, list.to);
  }
  return lists;
}

function afterParenthesis(analysed: AnalysedSentence, at: number): number {
  const { tokens } = analysed;
  if (tokens[at]?.norm !== '(') return -1;
  const close = tokens.findIndex((token, index) => index > at && index < at + 20 && token.norm === ')');
  if (close === -1) return -1;
  let next = close + 1;
  if (tokens[next]?.norm === ',') next += 1;
  if (/^(?:en|and)$/.test(tokens[next]?.norm ?? '')) next += 1;
  return next > close + 1 && !motionWord.test(tokens[next]?.norm ?? '') ? next : -1;
}

/** The motion that a naming speaks of: the same number; else the same authors, where no other number tells them apart. */
function sameMotion(
  naming: Naming,
  motions: readonly Motion[],
  last: { motion: Motion; part: number } | null,
): Motion | null {
  if (naming.paper) {
    const byNumber = motions.find((motion) => motion.paper === naming.paper);
    if (byNumber) return byNumber;
  }
  if (naming.authors.length === 0) return null;
  const sameAuthors = motions.filter(
    (motion) =>
      authorsKey(motion.authors) === authorsKey(naming.authors) &&
      !(naming.paper && motion.paper && naming.paper !== motion.paper),
  );
  const here = sameAuthors.find((motion) => motion === last?.motion && last.part === naming.part);
  const candidate = here ?? (naming.paper ? undefined : sameAuthors.at(-1));
  return candidate ?? null;
}

const authorsKey = (authors: readonly Mention[]): string => authors.map((author) => author.id).join('+');

function makeMotion(naming: Naming, motions: Motion[]): Motion {
  const byAuthors = naming.authors.map((author) => slugOf(author.name)).join('-');
  const number = naming.paper?.replace(/^document:kst-/, '');
  let id = `motion:${number ?? byAuthors}`;
  for (let count = 2; motions.some((motion) => motion.id === id); count += 1)
    id = `motion:${byAuthors}-${count}`;
  const motion: Motion = {
    id,
    name: nameOf(naming),
    authors: naming.authors,
    paper: naming.paper,
    namings: [],
    mentions: [],
  };
  motions.push(motion);
  return motion;
}

function nameOf(naming: Naming): string {
  const names = naming.authors.map((author) => author.name);
  const listed =
    names.length > 1
      ? `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`
      : (names[0] ?? naming.paper?.replace(/^document:kst-/, '') ?? '');
  return `Motie ${listed}`;
}
