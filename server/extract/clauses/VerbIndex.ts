import type { VerbForm } from '../language/conjugate.ts';
import type { Language } from '../language/Language.ts';
import { normalise } from '../language/tokenise.ts';

/** Every form of the verbs that a language pack and the frames know, by the form. */
export type VerbIndex = ReadonlyMap<string, readonly VerbForm[]>;

export function verbIndexOf(language: Language, frameVerbs: Iterable<string>): VerbIndex {
  const framed = new Set([...language.considering, ...language.refusing, ...frameVerbs]);
  const index = new Map<string, VerbForm[]>();
  const add = (lemma: string, counts: (form: string, verbForm: VerbForm) => boolean) => {
    for (const [form, verbForm] of language.conjugate(normalise(lemma)))
      if (counts(form, verbForm)) index.set(form, [...(index.get(form) ?? []), { ...verbForm, lemma }]);
  };
  for (const lemma of framed) add(lemma, (form) => !language.prepositions.has(form));
  for (const starred of language.commonVerbs) {
    const lemma = starred.replace('*', '');
    if (framed.has(normalise(lemma))) continue;
    const isNoun = language.nounForms(lemma, lemma !== starred);
    add(lemma, (form, { kind }) => kind !== 'finite' || !isNoun(form));
  }
  return index;
}
