import type { Mention } from '../../entities/Mention.ts';
import type { Span } from '../../model.ts';
import type { AnalysedSentence } from '../AnalysedSentence.ts';
import { atWords } from '../language/atWords.ts';
import { wordTest } from '../language/vocabulary.ts';
import type { Letter } from '../letterOf.ts';
import { listAround } from './motionAuthors.ts';
import { type Maker, makerByNoun, makerByVerb } from './promiseMaker.ts';
import { promiseVerbs } from './promiseVerbs.ts';

/** One place that speaks of a promise to parliament. */
export interface PromiseNaming {
  /** The word for it. */
  word: Span;
  /** Whether a promise of its own is told here, or one told elsewhere is meant ("deze toezegging"). */
  tells: boolean;
  /** Whether it stands for all of a section ("deze toezeggingen"). */
  all: boolean;
  maker: Mention | null;
  /** "aan het lid X", "heeft het lid X toegezegd". */
  addressees: Mention[];
  phrase: Span;
  /** What was promised, as the letter words it. */
  promise: string;
}

const strongNouns = /^(?:toezegging|toezeggingen)$/;
const weakNouns =
  /^(?:belofte|beloften|commitment|commitments|undertaking|undertakings|promise|promises|assurance)$/;

const mayPromise = wordTest(
  ({ norm }) =>
    strongNouns.test(norm) || weakNouns.test(norm) || promiseVerbs.some(({ form }) => form.test(norm)),
);

/** Every promise in a sentence, by the noun ("de toezegging om …") or the verb ("heb ik toegezegd"). */
export function findPromises(analysed: AnalysedSentence, letter: Letter): PromiseNaming[] {
  return atWords(analysed.tokens, mayPromise, (token, at) => {
    if (token.glued || isInsideMention(analysed, token)) return [];
    if (strongNouns.test(token.norm) || weakNouns.test(token.norm)) {
      const promise = byNoun(analysed, at, letter);
      return promise ? [promise] : [];
    }
    const promise = byVerb(analysed, at, letter);
    return promise ? [promise] : [];
  });
}

const isInsideMention = (analysed: AnalysedSentence, word: Span): boolean =>
  analysed.mentions.some(
    (mention) => mention.type !== 'Document' && mention.start <= word.start && word.end <= mention.end,
  );

const speaksToParliament = /\b(?:committee|house|d[aá]il|seanad|deputy|members? of parliament)\b/i;

function byNoun(analysed: AnalysedSentence, at: number, letter: Letter): PromiseNaming | null {
  const { tokens, sentence } = analysed;
  const noun = tokens[at];
  if (!noun) return null;
  const next = tokens.find(
    (token, index) => index > at && /^(?:toezegging|toezeggingen|motie|moties)$/.test(token.norm),
  );
  const phrase = { start: noun.start, end: next?.start ?? sentence.end };
  const maker = makerByNoun(analysed, at, phrase.end, letter);
  if (maker === 'other') return null;
  const before = tokens[at - 1]?.norm ?? '';
  const all = /(?:en|s)$/.test(noun.norm);
  const opens = openingOf(analysed, at, phrase.end);
  const pointing = /^(?:deze|die|dit|dat|beide|geen|these|this|that|those|no)$/.test(before);
  const addressed = isAddressed(
    sentence.text.slice(noun.start - sentence.start, phrase.end - sentence.start),
  );
  const owned = maker !== 'nobody' && /\b(?:debat|overleg|debate|vragenuur)/.test(sentence.text);
  const isPassing =
    !addressed && /^(?:zijn|is|wordt|worden|gestand|afgedaan)$/.test(tokens[at + 1]?.norm ?? '');
  const weak = weakNouns.test(noun.norm);
  // "Diverse toezeggingen die aan de Kamer zijn gedaan" are none in particular.
  const vague = all && opens === null && personsIn(analysed, phrase).length === 0 && !owned;
  const own = weak
    ? maker !== 'nobody' && (addressed || speaksToParliament.test(sentence.text))
    : !vague && (opens !== null || addressed || owned);
  const told = opens ?? (addressed || owned ? noun.end : null);
  return {
    word: { start: noun.start, end: noun.end },
    tells: !pointing && !isPassing && own,
    all,
    maker: officeOf(maker),
    addressees: personsIn(analysed, phrase),
    phrase,
    promise: told === null ? '' : sentence.text.slice(told - sentence.start, phrase.end - sentence.start),
  };
}

const openers = /^(?:om|over|dat|inzake|betreffende|omtrent|aangaande|to|that|on|regarding|concerning|:)$/;

/** Where what was promised begins: behind "om", "over", ":" and the like. */
function openingOf({ tokens }: AnalysedSentence, at: number, end: number): number | null {
  const opener = tokens.slice(at + 1, at + 31).find((token) => token.start < end && openers.test(token.norm));
  return opener?.start ?? null;
}

/** "aan het lid X", "aan uw Kamer", "to Ms X". */
const isAddressed = (words: string): boolean =>
  /\baan (?:het )?(?:kamer)?(?:lid|leden)\b|\baan (?:uw|de) kamer\b|\bto (?:Ms|Mrs?|Dr|Deputy|Baroness|Lord|the House|the Committee|Parliament|the member|inform|provide|publish|write|report|revert)\b/i.test(
    words,
  );

function byVerb(analysed: AnalysedSentence, at: number, letter: Letter): PromiseNaming | null {
  const { tokens, sentence } = analysed;
  const word = tokens[at];
  const verb =
    word && promiseVerbs.find(({ form, beside }) => form.test(word.norm) && (beside?.(tokens, at) ?? true));
  if (!word || !verb || isDenied(analysed, at) || isState(tokens, at)) return null;
  const maker = makerByVerb(analysed, at, verb.participle && !isPastTense(analysed, at), letter);
  if (maker === 'other' || (verb.weak && maker === 'nobody')) return null;
  if (verb.dated && !verb.dated.test(sentence.text)) return null;
  const toParliament =
    /\b(?:kamer|lid|leden|house|houses|d[aá]il|seanad|parliament|ms|mrs?|member|members|committee|debate|session|deputy|deputies|library)\b/i.test(
      sentence.text,
    ) || verb.toParliament?.test(sentence.text);
  // Without an agent only what is said to be promised to parliament is a commitment of the government.
  const toMember = analysed.mentions.some(({ type }) => type === 'Person');
  if (!toParliament && !toMember && (verb.weak || maker === 'nobody')) return null;
  return {
    word: { start: word.start, end: word.end },
    tells: true,
    all: false,
    maker: officeOf(maker),
    addressees: personsIn(analysed, sentence),
    phrase: { start: sentence.start, end: sentence.end },
    promise: sentence.text.slice(0, 140),
  };
}

/** English "promised" without an auxiliary is a past tense. */
const isPastTense = ({ tokens }: AnalysedSentence, at: number): boolean =>
  /^(?:promised|pledged)$/.test(tokens[at]?.norm ?? '') &&
  !tokens
    .slice(Math.max(0, at - 4), at)
    .some((token) => /^(?:have|has|had|was|were|is|been)$/.test(token.norm));

/** "is committed to": a state of mind. */
const isState = (tokens: AnalysedSentence['tokens'], at: number): boolean =>
  tokens[at]?.norm === 'committed' &&
  tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ norm }) => /^(?:am|is|are|was|were|remain|remains|fully|firmly|been)$/.test(norm));

const isDenied = ({ tokens }: AnalysedSentence, at: number): boolean =>
  tokens.slice(Math.max(0, at - 6), at).some((token) => /^(?:niet|geen|not|never)$/.test(token.norm));

const officeOf = (maker: Maker): Mention | null => (typeof maker === 'string' ? null : maker.office);

/** The first people of a stretch: whoever else a commitment names, stands behind those it was made to. */
function personsIn(analysed: AnalysedSentence, { start, end }: Span): Mention[] {
  const persons = analysed.mentions.filter(
    (mention) => mention.type === 'Person' && mention.start >= start && mention.end <= end,
  );
  return persons.length > 0 ? listAround(persons, 0, analysed) : [];
}
