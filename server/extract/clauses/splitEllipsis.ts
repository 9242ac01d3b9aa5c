import { wordTest } from '../language/vocabulary.ts';
import type { Clause } from './Clause.ts';
import type { Group } from './groups.ts';
import type { Unit } from './Unit.ts';

/**
 * "Zweden en Estland hebben het ondertekend en Letland niet", "Malta did, Cyprus not": at the end of a clause a party with
 * a bare denial says the same of itself, denied. It becomes a clause of its own with the verb and the things of the first.
 */
export function splitEllipsis(
  clauses: readonly Clause[],
  units: readonly Unit[],
  groups: readonly Group[],
  isParty: (group: Group) => boolean,
): Clause[] {
  if (!clauses.some((clause) => isNot(units[clause.units.at(-1) ?? -1]))) return [...clauses];
  return clauses.flatMap((clause) => {
    const denied = deniedParty(clause, units, groups, isParty);
    if (!denied) return [clause];
    const own = new Set(denied.units);
    const parties = groups.filter(
      (group) => isParty(group) && group.preposition === null && clause.units.includes(group.from),
    );
    const inParty = (at: number) => parties.some(({ from, to }) => at >= from && at < to);
    const shared = clause.units.filter((at) => !own.has(at) && !inParty(at) && at < denied.opens);
    const kept = clause.units.filter((at) => at < denied.opens);
    return [
      { ...clause, units: kept, predicates: clause.predicates.filter(({ at }) => at < denied.opens) },
      {
        ...clause,
        kind: 'main',
        parent: null,
        units: [...shared, ...denied.units],
        predicates: clause.predicates.filter(({ at }) => at < denied.opens),
      },
    ];
  });
}

const isNot = wordTest(/^(?:niet|not)$/);

/** The party before a "niet" that ends the clause, behind a conjunction or a comma and a list of its own. */
function deniedParty(
  { units: own, finite }: Clause,
  units: readonly Unit[],
  groups: readonly Group[],
  isParty: (group: Group) => boolean,
): { units: number[]; opens: number } | null {
  const last = own.at(-1) ?? -1;
  if (!isNot(units[last])) return null;
  const group = groups.find((candidate) => isParty(candidate) && candidate.to === last);
  if (!group || group.preposition !== null || group.from <= finite) return null;
  const before = units[group.from - 1]?.norm ?? '';
  if (!/^(?:en|maar|,|and|but|terwijl|while)$/.test(before)) return null;
  return { units: own.filter((at) => at >= group.from), opens: group.from - 1 };
}
