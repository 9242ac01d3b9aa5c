import type { Mention } from '../../entities/Mention.ts';
import type { Span } from '../../model.ts';
import type { AnalysedSentence } from '../AnalysedSentence.ts';
import type { Citation } from '../citations/Citation.ts';
import type { Letter } from '../letterOf.ts';
import { spansWithin } from '../spansWithin.ts';
import type { Reading } from '../structure/Reading.ts';
import { commitmentNumber } from './commitmentNumber.ts';
import { findPromises, type PromiseNaming } from './findPromises.ts';
import { keywordsOf } from './keywords.ts';
import { isQuestion } from './passagesOf.ts';

/** A *toezegging*: what was promised, by whom. */
export interface Commitment {
  id: string;
  name: string;
  maker: Mention | null;
  /** Those who made it with the maker: "zeggen wij u toe" of two who sign. */
  coMakers: readonly Mention[];
  /** The phrase that says who made it. */
  makerPhrase: Span;
  /** The members of parliament to whom it was made. */
  addressees: Mention[];
  /** Where it is stated: from the word to the end of what was promised. */
  phrase: Span;
  /** The sentence of the phrase, by its index, and its part. */
  sentence: number;
  part: number;
  /** Every place that speaks of it, "deze toezegging" too. */
  mentions: (Span & { sentence: number })[];
}

/** A commitment while the letter is being read: its number, and who made it, may still come. */
interface Draft extends Omit<Commitment, 'id' | 'name'> {
  number: string | null;
  promise: string;
  inHeading: boolean;
  /** Which one of the letter it is, as it was told. */
  order: number;
}

/** Promises to parliament: by the noun with a promise of its own, or by the verb "toezeggen". */
export function readCommitments(
  sentences: readonly AnalysedSentence[],
  reading: Reading,
  citations: readonly Citation[],
  letter: Letter,
): Commitment[] {
  const drafts: Draft[] = [];
  const told: Told = { byNumber: new Map(), byMember: new Map() };
  sentences.forEach((analysed, index) => {
    if (analysed.sentence.kind === 'note') return;
    for (const found of findPromises(analysed, letter)) {
      // A question states nothing: who promised is what its answer says.
      const promise = isQuestion(analysed) ? { ...found, maker: null } : found;
      const number = commitmentNumber(promise, index, sentences, reading, citations);
      const place = { start: promise.word.start, end: promise.word.end, sentence: index };
      if (!number && !promise.tells) {
        for (const draft of pointedAt(promise, analysed, drafts)) draft.mentions.push(place);
        continue;
      }
      const same = sameCommitment(number, promise, analysed, drafts.at(-1), told);
      if (same) completed(same, promise, number, place, index);
      const draft = same ?? newDraft(promise, number, place, index, analysed, letter, drafts.length);
      if (!same) drafts.push(draft);
      keep(told, draft);
    }
  });
  const all = [...drafts, ...numberedOnly(sentences, citations, drafts, letter)].sort(
    (a, b) => a.phrase.start - b.phrase.start,
  );
  let unnumbered = 0;
  return all.map((draft) => {
    if (!draft.number) unnumbered += 1;
    return named(draft, unnumbered, reading.language);
  });
}

/** The commitments told so far, by their number and by the first member they were made to. */
interface Told {
  byNumber: Map<string, Draft>;
  byMember: Map<string, Draft[]>;
}

function keep({ byNumber, byMember }: Told, draft: Draft): void {
  if (draft.number && !byNumber.has(draft.number)) byNumber.set(draft.number, draft);
  const [member] = draft.addressees;
  if (!member) return;
  const own = byMember.get(member.id) ?? [];
  byMember.set(member.id, own);
  // One that was told before may have got its member only now.
  const at = own.findLastIndex(({ order }) => order <= draft.order);
  if (own[at] !== draft) own.splice(at + 1, 0, draft);
}

/** A number of a commitment that no promise bears: it is one all the same. */
function numberedOnly(
  sentences: readonly AnalysedSentence[],
  citations: readonly Citation[],
  drafts: readonly Draft[],
  letter: Letter,
): Draft[] {
  const found = new Map<string, Draft>();
  const numbered = new Map(drafts.toReversed().map((draft) => [draft.number, draft]));
  sentences.forEach((analysed, index) => {
    const { start, end, kind, text } = analysed.sentence;
    if (kind === 'note') return;
    for (const citation of spansWithin(citations, start, end)) {
      const [target] = citation.targets;
      if (citation.kind !== 'toezegging' || !target) continue;
      const place = { start: target.start, end: target.end, sentence: index };
      const draft = numbered.get(target.id) ?? found.get(target.id);
      const isToldHere = draft?.mentions.some((mention) => mention.sentence === index);
      if (draft && !isToldHere) draft.mentions.push(place);
      if (draft) continue;
      const promise = { maker: null, addressees: [], phrase: { start, end }, promise: text.slice(0, 140) };
      found.set(target.id, newDraft(promise, target.id, place, index, analysed, letter, -1));
    }
  });
  return [...found.values()];
}

/** "de toezegging", "deze toezeggingen": the last one of the section, or all of it; "die toezegging" may reach further back. */
function pointedAt(promise: PromiseNaming, analysed: AnalysedSentence, drafts: readonly Draft[]): Draft[] {
  const { part } = analysed.sentence;
  if (promise.all) return drafts.filter((draft) => draft.part === part && !draft.inHeading);
  // Drafts stand in the order of the letter.
  const last = drafts.findLast((draft) => draft.part < part || !draft.inHeading);
  const here = last?.part === part ? last : drafts.at(-1);
  return here?.part === part ? [here] : [];
}

/** The same number; or the unnumbered one just told of which this gives the number or, under a heading, the words. */
function sameCommitment(
  number: string | null,
  promise: PromiseNaming,
  analysed: AnalysedSentence,
  last: Draft | undefined,
  { byNumber, byMember }: Told,
): Draft | null {
  const numbered = number ? byNumber.get(number) : undefined;
  if (numbered) return numbered;
  const toMember = byMember.get(promise.addressees[0]?.id ?? '') ?? [];
  const told = toMember.find((draft) => isTheSame(draft, number, promise));
  if (told) return told;
  if (!last) return null;
  const { part } = analysed.sentence;
  if (last.inHeading && last.part === part)
    return last.number && number && last.number !== number ? null : last;
  const followsOn = last.part === part || last.part === part - 1;
  return number && !promise.tells && !last.number && followsOn ? last : null;
}

/** Told before without its number: promised to the same member, in words that share a topic. */
function isTheSame(draft: Draft, number: string | null, { addressees, promise }: PromiseNaming): boolean {
  const [first] = addressees;
  if (!first || first.id !== draft.addressees[0]?.id || (number && draft.number)) return false;
  const words = keywordsOf(promise);
  return [...keywordsOf(draft.promise)].some((word) => words.has(word));
}

function completed(
  draft: Draft,
  promise: PromiseNaming,
  number: string | null,
  place: Commitment['mentions'][number],
  sentence: number,
): void {
  draft.mentions.push(place);
  draft.number ??= number;
  if (draft.addressees.length === 0) draft.addressees = promise.addressees;
  if (!draft.maker && promise.maker)
    Object.assign(draft, { maker: promise.maker, makerPhrase: promise.phrase });
  if (!draft.inHeading) return;
  Object.assign(draft, { phrase: promise.phrase, sentence, inHeading: false });
}

/** "Wij" are all who sign the letter. */
const coMakersOf = (
  maker: Mention | null,
  { sentence }: AnalysedSentence,
  { signatures, signingOffice }: Letter,
): Mention[] =>
  maker !== null && maker.id === signingOffice?.id && /\b(?:wij|we)\b/i.test(sentence.text)
    ? [...new Map(signatures.map(({ office }) => [office.id, office])).values()].filter(
        ({ id }) => id !== maker.id,
      )
    : [];

const newDraft = (
  { maker, addressees, phrase, promise }: Pick<PromiseNaming, 'maker' | 'addressees' | 'phrase' | 'promise'>,
  number: string | null,
  place: Commitment['mentions'][number],
  sentence: number,
  analysed: AnalysedSentence,
  letter: Letter,
  order: number,
): Draft => ({
  maker,
  coMakers: coMakersOf(maker, analysed, letter),
  addressees,
  makerPhrase: phrase,
  phrase,
  sentence,
  part: analysed.sentence.part,
  mentions: [place],
  number,
  promise,
  inHeading: analysed.sentence.kind === 'heading',
  order,
});

function named(
  { number, promise, inHeading: _, order: __, ...draft }: Draft,
  order: number,
  language: 'nl' | 'en',
): Commitment {
  const numbered = number?.replace(/^document:/, '');
  const words = promise
    .replace(/\s+/g, ' ')
    .replace(/^[\s–—•:-]+/, '')
    .trim()
    .replace(/[.,;]$/, '');
  const short = words.length > 120 ? `${words.slice(0, 117)}…` : words;
  return {
    ...draft,
    id: `commitment:${numbered ?? order}`,
    name: `${language === 'nl' ? 'Toezegging' : 'Commitment'}${numbered ? ` ${numbered}` : ''}${short ? `: ${short}` : ''}`,
  };
}
