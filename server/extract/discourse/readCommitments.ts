import type { Mention } from '../../entities/Mention.ts';
import type { Span } from '../../model.ts';
import type { AnalysedSentence } from '../AnalysedSentence.ts';
import type { Citation } from '../citations/Citation.ts';
import type { Letter } from '../letterOf.ts';
import type { Reading } from '../structure/Reading.ts';
import { citationFor } from './citationFor.ts';

/** A *toezegging*: what was promised, by whom. */
export interface Commitment {
  id: string;
  name: string;
  maker: Mention | null;
  /** Where it is stated: from the word to the end of what was promised. */
  phrase: Span;
  sentence: number;
  part: number;
  /** Every place that speaks of it, "deze toezegging" too. */
  mentions: (Span & { sentence: number })[];
}

const nounForm = /^(?:toezegging|toezeggingen|commitment|commitments|undertaking)$/;
const verbForm = /^(?:toegezegd|toezegde|toezegt|zegde|zegt|zeg|zeiden)$/;

/** Promises to parliament: by the noun with a promise of its own, or by the verb "toezeggen". */
export function readCommitments(
  sentences: readonly AnalysedSentence[],
  reading: Reading,
  citations: readonly Citation[],
  letter: Letter,
): Commitment[] {
  const commitments: Commitment[] = [];
  sentences.forEach((analysed, index) => {
    if (analysed.sentence.kind === 'note') return;
    analysed.tokens.forEach((token, at) => {
      const isNoun = nounForm.test(token.norm);
      if (!isNoun && !isVerb(analysed, at)) return;
      const found = isNoun
        ? byNoun(analysed, index, at, reading, citations, letter)
        : byVerb(analysed, index, at, letter);
      if (found) commitments.push(withId(found, commitments));
      else if (isNoun) pointBack(analysed, index, at, commitments);
    });
  });
  return commitments;
}

function isVerb(analysed: AnalysedSentence, at: number): boolean {
  const word = analysed.tokens[at]?.norm ?? '';
  if (!verbForm.test(word)) return false;
  return /^toe/.test(word) || analysed.tokens.slice(at + 1, at + 14).some((token) => token.norm === 'toe');
}

type Found = Omit<Commitment, 'id' | 'name' | 'mentions'> & { number: string | null; promise: string };

/** "de toezegging van de minister om …", "toezegging aan het lid X over …", "toezegging TZ202604-207". */
function byNoun(
  analysed: AnalysedSentence,
  index: number,
  at: number,
  reading: Reading,
  citations: readonly Citation[],
  letter: Letter,
): Found | null {
  const { tokens, sentence } = analysed;
  const start = tokens[at]?.start ?? 0;
  const rest = tokens.slice(at + 1);
  const nextNoun = rest.find((token) => nounForm.test(token.norm) || /^(?:motie|moties)$/.test(token.norm));
  const phraseEnd = nextNoun?.start ?? sentence.end;
  const number = citationFor(
    { start, end: Math.max(phraseEnd, sentence.end + 40) },
    sentence.end,
    reading,
    citations,
    'toezegging',
  );
  const maker = analysed.mentions.find(
    (mention) =>
      mention.type === 'Minister' &&
      mention.start > start &&
      mention.start - start < 80 &&
      mention.end <= phraseEnd,
  );
  const opens = rest.findIndex((token) =>
    /^(?:om|over|dat|inzake|betreffende|omtrent|aangaande|to|that|on|regarding|:)$/.test(token.norm),
  );
  const hasPromise =
    opens !== -1 && opens < 30 && (rest[opens]?.start ?? 0) < phraseEnd && !isPassing(analysed, at);
  if (!number && !hasPromise) return null;
  const promise = hasPromise
    ? sentence.text.slice((rest[opens]?.start ?? 0) - sentence.start, phraseEnd - sentence.start)
    : '';
  return {
    maker: maker ?? makerOfSelf(analysed, at, letter),
    phrase: { start, end: phraseEnd },
    sentence: index,
    part: sentence.part,
    number,
    promise,
  };
}

/** "geen toezegging over", "toezeggingen gestand": the noun without a promise of its own. */
const isPassing = (analysed: AnalysedSentence, at: number): boolean =>
  /^(?:geen|no|deze|dit|beide|these)$/.test(analysed.tokens[at - 1]?.norm ?? '') ||
  /^(?:zijn|is|wordt|worden|gestand|afgedaan)$/.test(analysed.tokens[at + 1]?.norm ?? '');

/** "mijn toezegging": of the office that signs. */
const makerOfSelf = (analysed: AnalysedSentence, at: number, letter: Letter): Mention | null =>
  /^(?:mijn|onze|my)$/.test(analysed.tokens[at - 1]?.norm ?? '') ||
  analysed.tokens.slice(at + 1, at + 8).some((token) => /^(?:ik|mijn)$/.test(token.norm))
    ? letter.signingOffice
    : null;

/** "De minister heeft een briefing toegezegd over …": who promises is an office. */
function byVerb(analysed: AnalysedSentence, index: number, at: number, letter: Letter): Found | null {
  const { tokens, sentence, mentions } = analysed;
  const verb = tokens[at];
  if (!verb || mentions.some((mention) => mention.start <= verb.start && verb.end <= mention.end))
    return null;
  const offices = mentions.filter(
    (mention) =>
      mention.type === 'Minister' && mention.id.startsWith(`minister:${letter.ownCountry.toLowerCase()}/`),
  );
  const maker =
    offices.findLast((office) => office.start < verb.start && verb.start - office.start < 160) ??
    offices.find((office) => office.start > verb.start && office.start - verb.start < 60);
  if (!maker || tokens.slice(0, at).some((token) => /^(?:niet|geen)$/.test(token.norm))) return null;
  return {
    maker,
    phrase: { start: sentence.start, end: sentence.end },
    sentence: index,
    part: sentence.part,
    number: null,
    promise: sentence.text.slice(0, 140),
  };
}

/** "de toezegging", "deze toezeggingen": the last ones of the section; the plural means all of them. */
function pointBack(
  analysed: AnalysedSentence,
  index: number,
  at: number,
  commitments: readonly Commitment[],
): void {
  const token = analysed.tokens[at];
  if (!token) return;
  const here = commitments.filter((commitment) => commitment.part === analysed.sentence.part);
  const meant = token.norm.endsWith('en') || token.norm === 'commitments' ? here : here.slice(-1);
  for (const commitment of meant)
    commitment.mentions.push({ start: token.start, end: token.end, sentence: index });
}

function withId({ number, promise, ...found }: Found, others: readonly Commitment[]): Commitment {
  const numbered = number?.replace(/^document:/, '');
  const words = promise
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;]$/, '');
  const name = `Toezegging${numbered ? ` ${numbered}` : ''}${words ? `: ${words.length > 120 ? `${words.slice(0, 117)}…` : words}` : ''}`;
  const order = others.filter((commitment) => !/:TZ|:T0/.test(commitment.id)).length + 1;
  return {
    ...found,
    id: `commitment:${numbered ?? order}`,
    name,
    mentions: [{ start: found.phrase.start, end: found.phrase.start + 10, sentence: found.sentence }],
  };
}
