import type { Chance } from './chance.ts';
import { type Participation, shared } from './Participation.ts';

/** Another party that one acts with. */
export interface Partner {
  id: string;
  /** The initiatives that both joined. */
  initiatives: readonly string[];
  /** How many they would share if each joined without regard to the other. */
  expected: number;
}

/** With whom a party acts most, those first; where it is as often, those with whom chance would have it less. */
export const partnersOf = (party: string, participation: Participation, chance: Chance): Partner[] => {
  const own = participation.get(party) ?? new Set();
  const all = new Set([...participation.values()].flatMap((initiatives) => [...initiatives]));
  const partners = [...participation].flatMap(([id, initiatives]): Partner[] => {
    const both = shared(own, initiatives);
    if (id === party || both.length === 0) return [];
    return [{ id, initiatives: both, expected: expectedTogether(party, id, all, chance) }];
  });
  return partners.sort((a, b) => b.initiatives.length - a.initiatives.length || a.expected - b.expected);
};

/** How many of these initiatives two parties share by chance alone. */
export const expectedTogether = (
  a: string,
  b: string,
  initiatives: Iterable<string>,
  chance: Chance,
): number => {
  let sum = 0;
  for (const initiative of initiatives) sum += chance(a, initiative) * chance(b, initiative);
  return sum;
};
