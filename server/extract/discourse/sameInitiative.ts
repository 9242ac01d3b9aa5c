import type { AnalysedSentence } from '../AnalysedSentence.ts';
import type { InitiativeMention } from '../mentions/findInitiatives.ts';
import type { Reading } from '../structure/Reading.ts';
import { keywordsOf } from './keywords.ts';
import { properName } from './nameInitiative.ts';
import { type Initiative, isInitiative } from './readInitiatives.ts';

/**
 * The initiative that a noun speaks of, if the text has named it: by the long form before its brackets, by apposition, as
 * the text itself (`isStatement`), by its name, else the last that fits; null where it is a new one.
 */
export const sameInitiative = (
  mention: InitiativeMention,
  analysed: AnalysedSentence,
  initiatives: readonly Initiative[],
  reading: Reading,
  isStatement: boolean,
): Initiative | null =>
  shortFormOf(mention, analysed, initiatives) ??
  appositionOf(mention, analysed, initiatives) ??
  (isStatement ? theTextItself(mention, analysed, initiatives) : null) ??
  byItsName(mention, analysed, initiatives, reading);

/** "Memorandum of Understanding (MoU)": the noun in parentheses is the one before it. */
function shortFormOf(
  mention: InitiativeMention,
  analysed: AnalysedSentence,
  initiatives: readonly Initiative[],
): Initiative | null {
  const at = analysed.units.findIndex((unit) => unit.mention === mention);
  const before = analysed.units[at - 1]?.norm === '(' ? analysed.units[at - 2]?.mention : undefined;
  return before ? (initiatives.find((initiative) => initiative.id === before.id) ?? null) : null;
}

/** "De gezamenlijke brief van 12 januari, een initiatief van Denemarken, …", "the Coalition, a group of countries": the noun behind the comma says what the one before it is. */
function appositionOf(
  mention: InitiativeMention,
  analysed: AnalysedSentence,
  initiatives: readonly Initiative[],
): Initiative | null {
  const at = analysed.units.findIndex((unit) => unit.mention === mention);
  const isApposed =
    /^(?:een|an|a)$/.test(analysed.units[at - 1]?.norm ?? '') && analysed.units[at - 2]?.norm === ',';
  if (!isApposed) return null;
  const isAny = /^(?:initiatief|initiative)$/.test(mention.head);
  // "the High Ambition Coalition (HAC), a group of countries": right behind, and of its kind.
  const reach = isAny ? 14 : analysed.units[at - 3]?.norm === ')' ? 6 : 3;
  const before = analysed.units
    .slice(Math.max(0, at - reach), at - 2)
    .findLast((unit) => unit.mention && isInitiative(unit.mention))?.mention;
  const meant = before && initiatives.find(({ id }) => id === before.id);
  return meant && (isAny || meant.kind.kind === mention.kind.kind) ? meant : null;
}

/** In a text that is a declaration itself, "this Declaration" and a heading "Joint Declaration" mean that one. */
function theTextItself(
  mention: InitiativeMention,
  analysed: AnalysedSentence,
  initiatives: readonly Initiative[],
): Initiative | null {
  const [first] = initiatives;
  if (!first || mention.kind.family !== first.kind.family || first.kind.family !== 'statement') return null;
  const isItself =
    mention.determiner === 'definite' ||
    mention.determiner === 'demonstrative' ||
    analysed.sentence.kind === 'heading';
  const name = analysed.sentence.kind === 'body' ? properName(mention, analysed)?.toLowerCase() : undefined;
  const isOther = name !== undefined && !first.name.toLowerCase().includes(name);
  return isItself && !isOther ? first : null;
}

/** "the Global Declaration on …" is that one and no other; a name that the letter has not used yet is a new one. */
function byItsName(
  mention: InitiativeMention,
  analysed: AnalysedSentence,
  initiatives: readonly Initiative[],
  reading: Reading,
): Initiative | null {
  const name = analysed.sentence.kind === 'body' ? properName(mention, analysed)?.toLowerCase() : undefined;
  const last = antecedent(mention, analysed, initiatives, reading);
  if (!name || last?.isAnnounced) return last;
  return (
    initiatives.slice(-reach).findLast((initiative) => initiative.name.toLowerCase().includes(name)) ?? null
  );
}

function antecedent(
  mention: InitiativeMention,
  analysed: AnalysedSentence,
  initiatives: readonly Initiative[],
  reading: Reading,
): Initiative | null {
  const { part } = analysed.sentence;
  // An answer speaks of what its question has named.
  const from = /^(?:antwoord|answer|reply)/i.test(reading.parts[part]?.title ?? '') ? part - 1 : part;
  const here = ofParts(initiatives, from, part).filter((initiative) => fits(mention, initiative));
  if (mention.determiner === 'indefinite' || mention.determiner === 'none')
    return underItsHeading(mention, analysed, here, reading);
  // "de coalitie" is the last that is called so, before another group of its kind.
  const last = here.findLast(({ head }) => head === mention.head) ?? here.at(-1);
  if (last) return last;
  if (mention.kind.weak && mention.determiner === 'demonstrative') return null;
  return elsewhere(mention, analysed, initiatives);
}

/** Initiatives stand in the order of the sections that have named them first. */
function ofParts(initiatives: readonly Initiative[], from: number, to: number): Initiative[] {
  let first = initiatives.length;
  const last = Math.max(0, first - reach);
  while (first > last && (initiatives[first - 1]?.part ?? -1) >= from) first -= 1;
  return initiatives.slice(first).filter(({ part }) => part <= to);
}

/** How many initiatives back a noun may point. */
const reach = 500;

/** A heading announces what the text under it then introduces: both speak of one initiative. */
function underItsHeading(
  mention: InitiativeMention,
  analysed: AnalysedSentence,
  here: readonly Initiative[],
  reading: Reading,
): Initiative | null {
  const heading = reading.parts[analysed.sentence.part]?.heading;
  const last = here.at(-1);
  const announced = here.findLast(({ isAnnounced }) => isAnnounced);
  if (announced && analysed.sentence.kind === 'body' && isSingular(mention)) return announced;
  if (!last || analysed.sentence.kind === 'heading' || !heading) return null;
  const onlyInHeading = last.mentions.every((span) => span.start >= heading.start && span.end <= heading.end);
  return onlyInHeading || (mention.determiner === 'none' && last.head === mention.head && isSingular(mention))
    ? last
    : null;
}

const isSingular = (mention: InitiativeMention): boolean => !/(?:en|s)$/.test(mention.head);

/** "de kopgroep over terugkeerhubs" in another section: same noun, and a word of its topic or no other one like it. */
function elsewhere(
  mention: InitiativeMention,
  analysed: AnalysedSentence,
  initiatives: readonly Initiative[],
): Initiative | null {
  const alike = initiatives
    .slice(-reach)
    .filter(
      (initiative) =>
        initiative.head === mention.head ||
        initiative.head.endsWith(mention.head) ||
        mention.head.endsWith(initiative.head),
    );
  const behind = analysed.mentions.find(
    ({ type, start }) => type === 'Country' && start > mention.end && start - mention.end < 10,
  );
  const byParty = behind && alike.findLast(({ beside }) => beside.has(behind.id));
  if (byParty) return byParty;
  const words = keywordsOf(analysed.sentence.text);
  const byTopic = alike.findLast((initiative) => [...initiative.keywords].some((word) => words.has(word)));
  if (byTopic) return byTopic;
  return alike.length === 1 && (alike[0]?.strong || !mention.kind.weak) ? (alike[0] ?? null) : null;
}

/**
 * Same noun, or a shorter form of it ("verklaring" for "stemverklaring"); a word that points back also stands for another
 * noun of its family ("deze verklaring" for a declaration of intent), or for any gathering ("het overleg" for a breakfast).
 */
function fits(mention: InitiativeMention, initiative: Initiative): boolean {
  if (initiative.head.endsWith(mention.head) || mention.head.endsWith(initiative.head)) return true;
  if (mention.determiner !== 'demonstrative' && mention.determiner !== 'definite') return false;
  // "heeft zich uit het initiatief teruggetrokken": whatever it is.
  if (/^(?:initiatief|initiative)$/.test(mention.head)) return true;
  const areGroups = mention.kind.family === 'group' && initiative.kind.family === 'group';
  if (mention.kind.gathering && initiative.kind.gathering && !areGroups)
    return (
      general.has(mention.head) &&
      !(initiative.kind.family === 'group' && /^(?:talks|gesprekken|gesprek)$/.test(mention.head))
    );
  return (
    mention.kind.family === initiative.kind.family &&
    (mention.determiner === 'demonstrative' || mention.kind.kind === initiative.kind.kind)
  );
}

/** Nouns for any gathering. */
const general = new Set([
  'overleg',
  'gesprek',
  'gesprekken',
  'bijeenkomst',
  'ontbijt',
  'lunch',
  'diner',
  'meeting',
  'talks',
]);
