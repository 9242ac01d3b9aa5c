import type { AnalysedSentence } from '../AnalysedSentence.ts';
import type { Clause, Predicate } from '../clauses/Clause.ts';
import { cue } from '../language/cues.ts';
import { dutch } from '../language/dutch.ts';
import { english } from '../language/english.ts';
import type { Language } from '../language/Language.ts';
import { wordTest } from '../language/vocabulary.ts';

/** Whether a clause states its predicate, denies it, says that it holds no longer, weighs it, asks for it, or only wishes or supposes it. */
export type Mood = 'stated' | 'planned' | 'denied' | 'ended' | 'considered' | 'asked' | 'hypothetical';

export function moodOf(
  analysed: AnalysedSentence,
  clause: Clause,
  predicate: Predicate,
  language: Language,
): Mood {
  const embedded = embeddedMood(analysed, clause);
  if (embedded) return embedded;
  const denies = (analysed.cues & negationCue) !== 0;
  const words = denies ? clause.units.map((at) => wordOf(analysed, at)) : [];
  if (denies && isEnded(words)) return 'ended';
  const lemmas = lemmasBeside(clause, predicate);
  const isAsked =
    lemmas.some((lemma) => language.asking.has(lemma)) &&
    (isInfinitive(predicate) || isBehindAsking(analysed, clause, predicate, language));
  // "Was not asked to sign": nobody refuses.
  if (denies && isDenied(words, language)) return isAsked ? 'hypothetical' : 'denied';
  if (lemmas.some((lemma) => language.refusing.has(lemma))) return 'denied';
  if (lemmas.some((lemma) => language.considering.has(lemma))) return 'considered';
  if (isAsked) return 'asked';
  if (predicate.forms.length === 0 && lemmas.some((lemma) => seeking.test(lemma))) return 'asked';
  if (isInfinitive(predicate) && has(isInterest, analysed, clause)) return 'considered';
  if (has(isUncertain, analysed, clause)) return 'hypothetical';
  const finite = analysed.units[clause.finite]?.norm ?? '';
  if (language.hypothetical.has(finite) && clause.finite !== predicate.at) return 'hypothetical';
  if (isInfinitive(predicate) && has(isIntention, analysed, clause)) return 'planned';
  return isFuture(analysed.units[clause.finite]) && clause.finite !== predicate.at ? 'planned' : 'stated';
}

/** The readings of the other verbs of a clause. */
function lemmasBeside({ predicates }: Clause, { at: own }: Predicate): string[] {
  const lemmas: string[] = [];
  for (const { at, forms } of predicates) if (at !== own) for (const { lemma } of forms) lemmas.push(lemma);
  return lemmas;
}

function has(is: WordTest, { units }: AnalysedSentence, clause: Clause): boolean {
  for (const at of clause.units) if (is(units[at])) return true;
  return false;
}

type WordTest = ReturnType<typeof wordTest>;

/** Words that deny, or that say with others that something is over. */
const negationCue = cue(
  new Set([...dutch.negations, ...english.negations, 'niet', 'geen', 'no', 'not', 'neither']),
);
const isInterest = wordTest(/^(?:belangstelling|interesse|interest|interested)$/);
const isUncertain = wordTest(/^(?:verwachting|mogelijk|wellicht|misschien|possibly|perhaps)$/);
const isIntention = wordTest(/^(?:voornemens|intends|intend|plans|plan)$/);

/** "Streeft naar aansluiting van Niger": what a noun tells is only sought. */
const seeking = /^(?:streven|hopen|zoeken|beogen|wensen|uit\|zien|seek|hope|strive)$/;

/** "decided to invite A and B to become associated": behind the verb of asking and its "to". */
function isBehindAsking(
  analysed: AnalysedSentence,
  clause: Clause,
  { at }: Predicate,
  language: Language,
): boolean {
  const asking =
    clause.predicates.find(({ forms }) => forms.some(({ lemma }) => language.asking.has(lemma)))?.at ?? at;
  return clause.units.some(
    (unit) => unit > asking && unit < at && /^(?:to|te)$/.test(analysed.units[unit]?.norm ?? ''),
  );
}

/** A word that stands for parties may deny as well: "neither has decided". */
const wordOf = ({ units, sentence }: AnalysedSentence, at: number): string => {
  const unit = units[at];
  if (unit?.mention?.form !== 'reference') return unit?.norm ?? '';
  const text = sentence.text.slice(unit.start - sentence.start, unit.end - sentence.start).toLowerCase();
  return /^(?:neither|geen van)/.test(text) ? 'not' : '';
};

const isFuture = wordTest(/^(?:zal|zullen|will|shall)$/);

/**
 * What the clause around it makes of a subordinate clause: whether someone will join is being weighed or asked, if they
 * join is supposed, that they join may be hoped. Null where the clause stands for itself.
 */
function embeddedMood(analysed: AnalysedSentence, clause: Clause): Mood | null {
  const opener = analysed.units[clause.units[0] ?? -1]?.norm ?? '';
  if (/^mocht(?:en)?$/.test(opener)) return 'hypothetical';
  if (clause.kind !== 'subordinate') return null;
  if (/^(?:als|indien|mits|tenzij|if|unless)$/.test(opener)) return 'hypothetical';
  if (/^(?:of|whether)$/.test(opener))
    return analysed.units.some(({ norm }) => undecided.test(norm)) ? 'considered' : 'hypothetical';
  const around = (clause.parent?.units ?? []).map((at) => analysed.units[at]?.norm ?? '');
  if (around.some((word) => hoping.test(word))) return 'asked';
  return around.some((word) => expecting.test(word)) ? 'hypothetical' : null;
}

const undecided =
  /^(?:onzeker|onduidelijk|onbeslist|open|beraad|beraadt|beraden|overweegt|overwegen|bezint|buigt|buigen|afweging|besloten|beslist|besluit|beslissing|decision|bekijkt|bekijken|bestudeert|onderzoekt|twijfelt|aarzelt|considering|considers|weighing|undecided|decide|decided|unclear|uncertain|reflecting|studying|reviewing|examining|discussing)$/;
const hoping = /^(?:hoopt|hopen|hoopte|hoopten|wenst|wensen|wenselijk|hopes|hope|hoped|wishes|wish)$/;
const expecting =
  /^(?:verwacht|verwachten|verwachtte|verwachtten|expects|expect|expected|denkbaar|voorstelbaar)$/;

/** "is niet langer lid", "neemt niet meer deel", "geen deel meer": what was so is over. */
const isEnded = (words: readonly string[]): boolean =>
  /\b(?:niet (?:langer|meer)|geen (?:\S+ ){0,2}meer|no longer|not any more)\b(?! (?:alleen|dan|only|than))/.test(
    words.join(' '),
  );

function isDenied(words: readonly string[], language: Language): boolean {
  const text = ` ${words.join(' ')} `;
  const cleared = language.harmlessNegations.reduce(
    (rest, phrase) => rest.replaceAll(` ${phrase} `, ' '),
    text,
  );
  return cleared.split(' ').some((word) => language.negations.has(word));
}

const isInfinitive = (predicate: Predicate): boolean =>
  predicate.forms.some((form) => form.kind === 'infinitive');
