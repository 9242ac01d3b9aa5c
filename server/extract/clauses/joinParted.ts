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
    const rest = joined.find(({ units: [first = -1] }) => first > (verbless.units.at(-1) ?? 0));
    const begins =
      rest?.kind === 'main' && rest.finite === rest.units[0] && units[rest.finite - 1]?.norm === ',';
    if (!rest || !begins) continue;
    verbless.units.push(...rest.units);
    verbless.finite = rest.finite;
    for (const clause of joined) {
      if (clause.sharesSubjectOf === rest) clause.sharesSubjectOf = verbless;
      if (clause.parent === rest) clause.parent = verbless;
    }
    joined.splice(joined.indexOf(rest), 1);
  }
  return joined;
}
