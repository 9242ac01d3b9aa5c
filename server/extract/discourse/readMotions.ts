import type { Mention } from '../../entities/Mention.ts';
import type { Span } from '../../model.ts';
import type { AnalysedSentence } from '../AnalysedSentence.ts';
import type { Citation } from '../citations/Citation.ts';
import { slugOf } from '../mentions/findOffices.ts';
import type { Reading } from '../structure/Reading.ts';
import { findMotionNamings, type MotionNaming } from './findMotionNamings.ts';
import { keywordsOf } from './keywords.ts';
import { type MotionDraft, MotionDrafts } from './MotionDrafts.ts';

export interface Motion {
  id: string;
  name: string;
  authors: Mention[];
  /** The document that it was published as, where its number is given. */
  paper: string | null;
  /** Where the motion is named with its authors: from "motie" to the end of what it is about. */
  namings: { span: Span; phrase: Span; sentence: number; paper: string | null }[];
  /** Every place that speaks of it, "deze motie" too. */
  mentions: (Span & { sentence: number })[];
}

/** The motions of a letter: by their authors and, where it is given, their number. */
export function readMotions(
  sentences: readonly AnalysedSentence[],
  reading: Reading,
  citations: readonly Citation[],
): Motion[] {
  const drafts = new MotionDrafts();
  let last: MotionDraft | null = null;
  sentences.forEach((analysed, index) => {
    if (analysed.sentence.kind === 'note') return;
    for (const naming of findMotionNamings(index, sentences, reading, citations)) {
      const place = { ...naming.span, sentence: index };
      if (naming.authors.length === 0 && !naming.paper) {
        for (const draft of pointedAt(naming, analysed, drafts, last)) draft.mentions.push(place);
        continue;
      }
      last = drafts.named(naming, sameMotion(naming, drafts, last, reading));
    }
  });
  return namedApart(drafts.all, reading.language);
}

/** "de motie" is the last one of the section, "beide moties" all of it; "deze motie" may reach back into an earlier one. */
function pointedAt(
  naming: MotionNaming,
  analysed: AnalysedSentence,
  drafts: MotionDrafts,
  last: MotionDraft | null,
): readonly MotionDraft[] {
  const word = analysed.tokens.findIndex((token) => token.start === naming.span.start);
  const determiner = analysed.tokens[word - 1]?.norm ?? '';
  const here = drafts.ofPart(naming.part);
  if (naming.all) return /^(?:beide|deze|die|de|alle|both|these|those|the)$/.test(determiner) ? here : [];
  if (/^(?:een|geen|elke|iedere|per|a|an|no|each)$/.test(determiner)) return [];
  if (/^(?:eerstgenoemde|eerste)$/.test(determiner)) return here.slice(0, 1);
  if (here.length > 0) return last && here.includes(last) ? [last] : here.slice(-1);
  // "de motie" where the whole letter has one.
  if (determiner === 'de' && drafts.all.length === 1) return [...drafts.all];
  return last && /^(?:deze|die|genoemde|voornoemde|betreffende|dezelfde|this|that)$/.test(determiner)
    ? [last]
    : [];
}

/**
 * The motion that a naming speaks of: the same number; else the same authors, where neither another number nor another
 * topic tells them apart. A motion that was named without its number gets it here.
 */
function sameMotion(
  naming: MotionNaming,
  drafts: MotionDrafts,
  last: MotionDraft | null,
  reading: Reading,
): MotionDraft | null {
  const byNumber = naming.paper && drafts.ofPaper(naming.paper);
  if (byNumber) return byNumber;
  const [author] = naming.authors;
  if (!author) return null;
  const isIt = (draft: MotionDraft): boolean =>
    isByThem(draft, naming) &&
    !(naming.paper && draft.paper) &&
    (isItsHeading(draft, naming, reading) || !hasOtherTopic(draft, naming));
  return last && isIt(last) ? last : (drafts.of(author).findLast(isIt) ?? null);
}

const key = (authors: readonly Mention[]): string => authors.map((author) => author.id).join('+');

/** By the same people; a later naming may leave out all but the first ("de motie Jansen" for Jansen and De Boer). */
const isByThem = (draft: MotionDraft, naming: MotionNaming): boolean =>
  key(draft.authors) === key(naming.authors) ||
  (!naming.paper && key(draft.authors).startsWith(`${key(naming.authors)}+`));

/** Named so far in the heading of this very section alone: the text under it speaks of the same motion, in other words. */
function isItsHeading(draft: MotionDraft, naming: MotionNaming, reading: Reading): boolean {
  const heading = reading.parts[naming.part]?.heading;
  return (
    heading !== undefined &&
    draft.namings.every(({ span }) => span.start >= heading.start && span.end <= heading.end)
  );
}

/** Both say what they are about, and share no word of it. */
function hasOtherTopic({ topicWords, isVague }: MotionDraft, { topic }: MotionNaming): boolean {
  if (topicWords.size === 0 || isVague || !topic) return false;
  const words = keywordsOf(topic);
  return words.size > 0 && ![...words].some((word) => topicWords.has(word));
}

/** Gives each its id: by its number, else by its authors; a second one by the same people gets a count. */
function namedApart(drafts: readonly MotionDraft[], language: 'nl' | 'en'): Motion[] {
  const taken = new Map<string, number>();
  return drafts.map(({ authors, paper, namings, mentions }) => {
    const number = paper?.replace(/^document:kst-/, '');
    const id = `motion:${number ?? authors.map((author) => slugOf(author.name)).join('-')}`;
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    return {
      id: count === 1 ? id : `${id}-${count}`,
      name: nameOf(authors, number, language),
      authors,
      paper,
      namings,
      mentions,
    };
  });
}

const words = { nl: { motion: 'Motie', and: 'en' }, en: { motion: 'Motion', and: 'and' } } as const;

function nameOf(authors: readonly Mention[], number: string | undefined, language: 'nl' | 'en'): string {
  const { motion, and } = words[language];
  const names = authors.map((author) => author.name);
  const listed =
    names.length > 1 ? `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}` : (names[0] ?? number ?? '');
  return `${motion} ${listed}`;
}
