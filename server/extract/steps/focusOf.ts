import type { AnalysedSentence } from '../AnalysedSentence.ts';
import type { Initiative } from '../discourse/readInitiatives.ts';
import type { World } from '../World.ts';
import type { Spot } from './frameFindings.ts';

/**
 * The initiative that a section is about at a sentence: the last one before it that is strong or has parties already.
 * A gathering counts only for the sentences of its own section, and only once it has been introduced.
 */
export function focusOf(
  { analysed, world, initiatives, joined }: Spot,
  want: 'any' | 'before' | 'gathering',
  clauseEnd = analysed.sentence.end,
): Initiative[] {
  const { start, end } = analysed.sentence;
  // What a clause behind it adds, it is not about: "would not sign while consultations with Norway go on".
  const before = want === 'any' ? clauseEnd : start;
  const from = focusStart(analysed, world);
  const counts = (initiative: Initiative) =>
    want === 'gathering'
      ? initiative.kind.gathering && initiative.kind.family !== 'group' && joined.has(initiative.id)
      : initiative.strong || joined.has(initiative.id) || lastMention(initiative, end) >= start;
  const here = initiatives.filter(
    (initiative) => lastMention(initiative, before) >= from && counts(initiative),
  );
  if (here.length > 0) {
    const last = here.reduce((a, b) => (lastMention(b, before) > lastMention(a, before) ? b : a));
    // "After lunch the Presidency gave an account": the gathering is over.
    const since = world.reading.text.slice(lastMention(last, before), end);
    const isOver =
      want === 'gathering' &&
      (elsewhere.test(since) ||
        overNow.test(analysed.sentence.text) ||
        behindIt.test(world.reading.text.slice(0, lastMention(last, before)).slice(-30)));
    return isOver ? [] : [last];
  }
  // A letter with one initiative, which its opening names, is about it in every section.
  const known =
    want === 'gathering'
      ? []
      : initiatives.filter((initiative) => lastMention(initiative, before) >= 0 && counts(initiative));
  const [only, ...others] = known;
  return only && others.length === 0 && isInOpening(only) ? [only] : [];
}

const overNow =
  /\b(?:after|following|na|na afloop van)\s+(?:the |de |het )?\p{L}*(?:lunch|dinner|diner|breakfast|ontbijt|talks|gesprek)\b/iu;
const behindIt =
  /\b(?:after|following|na|na afloop van|aansluitend op)\s+(?:the |de |het |this |deze |dit )?$/i;

/** Words that tell of another sitting, or of what was written: there nobody speaks at the gathering. */
const elsewhere =
  /\b(?:plenary|agenda item|in writing|written (?:comments|questions)|the Council then|plenair|plenaire|agendapunt|schriftelijk|vervolgens besprak de Raad)\b/i;

/** A text is about what its section has named; an answer also about what its question has. */
function focusStart(analysed: AnalysedSentence, world: World): number {
  const part = world.reading.parts[analysed.sentence.part];
  const isAnswer = /^(?:antwoord|answer|reply)/i.test(part?.title ?? '');
  return (isAnswer ? world.reading.parts[analysed.sentence.part - 1]?.start : part?.start) ?? 0;
}

/** How far the opening of a letter reaches, in code units: what is named there is what it is about. */
const opening = 1500;
const isInOpening = ({ mentions: [first] }: Initiative): boolean =>
  first !== undefined && first.start < opening;

/** Where an initiative was spoken of last before an offset, or -1; its mentions stand in the order of the text. */
const lastMention = (initiative: Initiative, before: number): number =>
  initiative.mentions.findLast((span) => span.start < before)?.start ?? -1;
