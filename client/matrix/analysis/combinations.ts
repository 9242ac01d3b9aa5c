import { type Participation, partiesByInitiative } from './Participation.ts';

/** Parties that joined the same initiatives with none of the others that are looked at. */
export interface Combination {
  parties: readonly string[];
  initiatives: readonly string[];
}

/**
 * Which of these parties joined what together, as an UpSet plot shows it (A. Lex, N. Gehlenborg, H. Strobelt, R. Vuillemot
 * and H. Pfister, "UpSet: Visualization of Intersecting Sets", 2014): every initiative that one of them joined is in exactly
 * one combination. The most frequent first, then the larger ones.
 */
export const combinations = (parties: readonly string[], participation: Participation): Combination[] => {
  const found = new Map<string, { parties: string[]; initiatives: string[] }>();
  for (const [initiative, joined] of partiesByInitiative(participation)) {
    const among = parties.filter((party) => joined.has(party));
    if (among.length === 0) continue;
    const key = among.join(' ');
    const known = found.get(key) ?? { parties: among, initiatives: [] };
    known.initiatives.push(initiative);
    found.set(key, known);
  }
  return [...found.values()].sort(
    (a, b) => b.initiatives.length - a.initiatives.length || b.parties.length - a.parties.length,
  );
};
