import type { VerbForm } from '../language/conjugate.ts';
import type { Language } from '../language/Language.ts';
import type { Clause, Predicate } from './Clause.ts';
import type { Unit } from './Unit.ts';

/** The verbs of a clause, each with the readings that its form and its separated part allow. */
export function predicatesOf(
  clause: Clause,
  units: readonly Unit[],
  language: Language,
  verbForms: readonly (readonly VerbForm[])[],
): Predicate[] {
  const predicates: Predicate[] = [];
  const particles = new Set<number>();
  for (const at of clause.units) {
    const all = verbForms[at] ?? [];
    if (all.length === 0) continue;
    const forms = all.filter((form) => {
      if (!form.particle) return true;
      const particle = particleOf(form, at, clause.units, units, language);
      if (particle !== -1) particles.add(particle);
      return particle !== -1;
    });
    if (forms.length > 0) predicates.push({ at, forms });
  }
  return predicates.filter(
    (predicate) =>
      !particles.has(predicate.at) &&
      !(language.code === 'nl' && isAttributive(predicate, clause, predicates, units, language)),
  );
}

/** "verwijs ik voor de vertrokken vreemdelingen naar …": a participle before its noun, where the finite verb needs none. */
function isAttributive(
  { at, forms }: Predicate,
  { finite }: Clause,
  predicates: readonly Predicate[],
  units: readonly Unit[],
  language: Language,
): boolean {
  const next = units[at + 1];
  const main = predicates.find((other) => other.at === finite);
  return (
    main !== undefined &&
    main.at !== at &&
    forms.every(({ kind }) => kind === 'participle') &&
    main.forms.every(({ lemma }) => !helping.test(lemma)) &&
    next !== undefined &&
    !next.mark &&
    !next.mention &&
    !language.prepositions.has(next.norm) &&
    !language.coordinators.has(next.norm) &&
    !verbEnd.test(next.norm)
  );
}

/** Verbs that stand beside another verb. */
const helping =
  /^(?:hebben|zijn|worden|zullen|kunnen|moeten|mogen|willen|raken|krijgen|laten|blijven|komen|lijken|blijken|dienen|hoeven|gaan|staan|achten|weten|zien|houden)$/;

/**
 * Where the separated part of a verb stands, or -1: behind the verb with nothing of a noun phrase right after it ("nam
 * aan de lunch deel"), or before "te" ("aan te sluiten").
 */
function particleOf(
  form: VerbForm,
  at: number,
  clause: readonly number[],
  units: readonly Unit[],
  language: Language,
): number {
  const here = clause.indexOf(at);
  if (units[at - 1]?.norm === 'te') return units[at - 2]?.norm === form.particle ? at - 2 : -1;
  // "geen deel te zullen nemen"
  if (
    units[at - 2]?.norm === 'te' &&
    /^(?:zullen|kunnen|willen|hoeven|gaan)$/.test(units[at - 1]?.norm ?? '')
  )
    return units[at - 3]?.norm === form.particle ? at - 3 : -1;
  for (let order = clause.length - 1; order > here; order -= 1) {
    const index = clause[order] ?? -1;
    if (units[index]?.norm !== form.particle) continue;
    const next = units[index + 1];
    if (language.code === 'en' && index === at + 1) return index;
    if (language.code === 'en' && index > at + farthest) continue;
    if (!next || next.mark || endsClause(next, language)) return index;
  }
  return language.code === 'nl' && units[at - 1]?.norm === form.particle ? at - 1 : -1;
}

/** How far from its English verb a particle stands, at most: "turned the invitation down". */
const farthest = 5;

/** What may follow a separated part at the end of its clause: no noun phrase, which would make it a preposition. */
const endsClause = (next: Unit, language: Language): boolean =>
  !next.mention &&
  (language.code === 'nl'
    ? language.prepositions.has(next.norm) ||
      language.coordinators.has(next.norm) ||
      language.subordinators.has(next.norm) ||
      verbEnd.test(next.norm)
    : !/^(?:\d.*|the|a|an|this)$/.test(next.norm));

/** Words that come behind the separated part of a Dutch verb, and none that a noun phrase begins with. */
const verbEnd =
  /^(?:dat|om|te|die|wat|dan|zoals|ook|en|mits|nu|omdat|heeft|hebben|had|hadden|is|zijn|was|waren|wordt|worden|werd|werden|zal|zullen|zou|zouden|kan|kunnen|wil|willen|moet|moeten)$/;
