import { isCapital } from '../language/capitals.ts';
import type { VerbForm } from '../language/conjugate.ts';
import type { Language } from '../language/Language.ts';
import { wordTest } from '../language/vocabulary.ts';
import type { Unit } from './Unit.ts';
import type { VerbIndex } from './VerbIndex.ts';

/** The readings of each word of a sentence as a verb. */
export const verbFormsOf = (
  units: readonly Unit[],
  language: Language,
  verbs: VerbIndex,
): readonly (readonly VerbForm[])[] => units.map((_, index) => verbForms(units, index, language, verbs));

const none: readonly VerbForm[] = [];

/** The readings of a word as a verb; none right behind a determiner or preposition, where it is a noun ("de steun"). */
function verbForms(
  units: readonly Unit[],
  index: number,
  language: Language,
  verbs: VerbIndex,
): readonly VerbForm[] {
  const unit = units[index];
  if (!unit || unit.mention || unit.mark) return none;
  const known = verbs.get(unit.norm);
  if (!known) return none;
  const forms =
    known.some(isStem) && !isBesideI(units, index) ? known.filter((form) => !isStem(form)) : known;
  const previous = units[index - 1];
  if (unit.norm === 'zijn' && (isPossessive(units, index) || isOfNoun(units, index, verbs))) return none;
  if (unit.norm === 'last' && isTimeNoun(units[index + 1])) return none;
  // "since the first meeting": a noun.
  if (language.code === 'en' && unit.norm.endsWith('ing') && standsBeforeNoun(previous)) return none;
  if (index > 0 && unit.raw !== unit.norm && isCapital(unit)) return none;
  if (
    !previous ||
    previous.norm === 'te' ||
    previous.norm === 'to' ||
    language.relativePronouns.has(previous.norm)
  )
    return forms;
  return isNounPlace(previous, language) && !isHelper(forms)
    ? forms.filter((form) => form.kind === 'participle')
    : forms;
}

const isStem = ({ stem }: VerbForm): boolean => stem === true;

/** Adjectives behind which a word in -ing is a noun. */
const standsBeforeNoun = wordTest(
  /^(?:first|second|third|last|next|previous|latest|recent|informal|annual|constituent|inaugural)$/,
);

/** "terwijl Duitsland zijn standpunt bepaalt": behind one country "zijn" is no plural of "is". */
const isPossessive = (units: readonly Unit[], index: number): boolean =>
  /^(?:Country|Minister)$/.test(units[index - 1]?.mention?.type ?? '') &&
  units[index - 1]?.mention?.standsFor === undefined &&
  !/^(?:en|,|of|noch|als|alsook|evenals)$/.test(units[index - 2]?.norm ?? '') &&
  /^\p{Ll}/u.test(units[index + 1]?.raw ?? '');

/** "samen met zijn ambtgenoten": behind a preposition, unless a participle follows ("waar zij op zijn gewezen"). */
const isOfNoun = (units: readonly Unit[], index: number, verbs: VerbIndex): boolean =>
  /^(?:met|van|aan|voor|door|bij|over|namens|onder|in|tot|uit|naar|tegen)$/.test(
    units[index - 1]?.norm ?? '',
  ) && !verbs.get(units[index + 1]?.norm ?? '')?.some(({ kind }) => kind === 'participle');

/** "Last year", "last autumn": no verb. */
const isTimeNoun = wordTest(
  /^(?:year|month|week|night|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday)$/,
);

/** "Ik steun", "steun ik", or at the end of a clause with "ik" in it: only there a bare stem is the verb. */
function isBesideI(units: readonly Unit[], index: number): boolean {
  if (isI(units[index - 1]) || isI(units[index + 1])) return true;
  const next = units[index + 1];
  if (next !== undefined && !next.mark) return false;
  for (let at = Math.max(0, index - 12); at < index; at += 1) if (isI(units[at])) return true;
  return false;
}

const isI = (unit: Unit | undefined): boolean =>
  unit?.norm === 'ik' || (unit?.mention?.type === 'Minister' && unit.end - unit.start === 2);

const opensNoun = wordTest(
  /^(?:de|het|een|the|a|an|deze|this|zijn|haar|hun|their|its|uw|onze|our|van|of|met|with|voor|for|ter|geen|no|aanvullende|nader)$/,
);
const isNounPlace = (previous: Unit, language: Language): boolean =>
  opensNoun(previous) || language.prepositions.has(previous.norm);

/** Behind a particle at the end of a clause an auxiliary may follow: "… waar zij op heeft gewezen". */
const isHelper = (forms: readonly VerbForm[]): boolean =>
  forms.some((form) =>
    /^(?:hebben|zijn|worden|zullen|kunnen|moeten|mogen|willen|have|be|will)$/.test(form.lemma),
  );
