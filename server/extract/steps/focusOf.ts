import type { AnalysedSentence } from '../AnalysedSentence.ts';
import type { Initiative } from '../discourse/readInitiatives.ts';
import type { World } from '../World.ts';
import type { Spot } from './frameFindings.ts';

/**
 * The initiative that a section is about at a sentence: the last one before it that is strong or has parties already.
 * A gathering counts only for the sentences of its own section, and only once it has been introduced.
 */
export function focusOf(
  { analysed, world, joined }: Pick<Spot, 'analysed' | 'world' | 'joined'>,
  want: 'any' | 'before' | 'gathering',
  clauseEnd = analysed.sentence.end,
): Initiative[] {
  const { start, end } = analysed.sentence;
  const { spoken } = world;
  // What a clause behind it adds, it is not about: "would not sign while consultations with Norway go on".
  const before = want === 'any' ? clauseEnd : start;
  const from = focusStart(analysed, world);
  const counts = (initiative: Initiative) =>
    want === 'gathering'
      ? initiative.kind.gathering && initiative.kind.family !== 'group' && joined.has(initiative.id)
      : initiative.strong || joined.has(initiative.id) || spoken.isWithin(initiative, start, end);
  for (const place of spoken.before(before)) {
    if (place.start < from) break;
    if (!counts(place.initiative)) continue;
    return want === 'gathering' && isOver(place.start, analysed, world) ? [] : [place.initiative];
  }
  if (want === 'gathering') return [];
  // A letter with one initiative, which its opening names, is about it in every section.
  const only = onlyOne(
    world.initiatives,
    (initiative) => isSpokenOf(initiative, before) && counts(initiative),
  );
  return only && isInOpening(only) ? [only] : [];
}

/** "After lunch the Presidency gave an account": a gathering that was spoken of here is over. */
function isOver(at: number, { sentence }: AnalysedSentence, { reading }: World): boolean {
  return (
    elsewhere.test(reading.text.slice(at, sentence.end)) ||
    overNow.test(sentence.text) ||
    behindIt.test(reading.text.slice(Math.max(0, at - 30), at))
  );
}

/** The one that passes a test; null where none does, or a second one. */
function onlyOne(
  initiatives: readonly Initiative[],
  test: (initiative: Initiative) => boolean,
): Initiative | null {
  let only: Initiative | null = null;
  for (const initiative of initiatives) {
    if (!test(initiative)) continue;
    if (only) return null;
    only = initiative;
  }
  return only;
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

const isSpokenOf = ({ mentions }: Initiative, before: number): boolean =>
  mentions.some(({ start }) => start < before);
