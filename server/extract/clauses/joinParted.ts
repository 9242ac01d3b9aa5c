import type { Clause } from './Clause.ts';
import type { Unit } from './Unit.ts';

/**
 * "…, that the Bill, now before the House, will implement the Directive": an aside between commas parts a subject from
 * its verb. The clause that has no verb and the one that begins with its verb right behind a comma are one.
 */
export function joinParted(clauses: readonly Clause[], units: readonly Unit[]): Clause[] {
  const joined = [...clauses];
  for (const verbless of clauses) {
    if (verbless.finite !== -1 || verbless.kind !== 'subordinate' || verbless.units.length < 2) continue;
    const rest = joined.find(
      ({ units: [first], finite, kind }) =>
        kind === 'main' &&
        finite === first &&
        finite > (verbless.units.at(-1) ?? 0) &&
        units[finite - 1]?.norm === ',',
    );
    if (!rest) continue;
    verbless.units.push(...rest.units);
    verbless.finite = rest.finite;
    for (const clause of joined) if (clause.sharesSubjectOf === rest) clause.sharesSubjectOf = verbless;
    joined.splice(joined.indexOf(rest), 1);
  }
  return joined;
}
