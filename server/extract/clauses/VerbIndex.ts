import type { VerbForm } from '../language/conjugate.ts';
import type { Language } from '../language/Language.ts';
import { normalise } from '../language/tokenise.ts';

/** Every form of the verbs that a language pack and the frames know, by the form. */
export type VerbIndex = ReadonlyMap<string, readonly VerbForm[]>;

export function verbIndexOf(language: Language, frameVerbs: Iterable<string>): VerbIndex {
  const lemmas = new Set([
    ...language.commonVerbs,
    ...language.considering,
    ...language.refusing,
    ...frameVerbs,
  ]);
  const index = new Map<string, VerbForm[]>();
  for (const lemma of lemmas) {
    for (const [form, verbForm] of language.conjugate(normalise(lemma))) {
      index.set(form, [...(index.get(form) ?? []), { ...verbForm, lemma }]);
    }
  }
  return index;
}
