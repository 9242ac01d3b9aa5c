import type { AnalysedSentence } from '../AnalysedSentence.ts';
import type { Clause, Predicate } from '../clauses/Clause.ts';
import type { Language } from '../language/Language.ts';

/** Whether a clause states its predicate, denies it, weighs it, asks for it, or only wishes or supposes it. */
export type Mood = 'stated' | 'denied' | 'considered' | 'asked' | 'hypothetical';

export function moodOf(
  analysed: AnalysedSentence,
  clause: Clause,
  predicate: Predicate,
  language: Language,
): Mood {
  const words = clause.units.map((at) => analysed.units[at]?.norm ?? '');
  const lemmas = clause.predicates
    .filter(({ at }) => at !== predicate.at)
    .flatMap(({ forms }) => forms.map((form) => form.lemma));
  if (isDenied(words, language)) return 'denied';
  if (lemmas.some((lemma) => language.refusing.includes(lemma))) return 'denied';
  if (lemmas.some((lemma) => language.considering.includes(lemma))) return 'considered';
  if (isInfinitive(predicate) && lemmas.some((lemma) => language.asking.has(lemma))) return 'asked';
  if (
    isInfinitive(predicate) &&
    words.some((word) => /^(?:belangstelling|interesse|interest|interested)$/.test(word))
  )
    return 'considered';
  if (words.some((word) => /^(?:verwachting|mogelijk|wellicht|misschien|possibly|perhaps)$/.test(word)))
    return 'hypothetical';
  const finite = analysed.units[clause.finite]?.norm ?? '';
  return language.hypothetical.has(finite) && clause.finite !== predicate.at ? 'hypothetical' : 'stated';
}

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
