import { type Participation, partiesByInitiative } from './Participation.ts';

/** The chance, from 0 to 1, that a party joins an initiative, were it to join without regard to who else does. */
export type Chance = (party: string, initiative: string) => number;

/**
 * Chances under which every party joins as many initiatives as it did, every initiative has as many parties as it had,
 * both on average, and nothing else is taken for granted: the bipartite configuration model (F. Saracco, R. Di Clemente,
 * A. Gabrielli and T. Squartini, "Randomizing bipartite networks: the case of the World Trade Web", Scientific Reports 5,
 * 2015). p = xy / (1 + xy), x of the party and y of the initiative found by repeated substitution. What joined everything,
 * or nothing, is certain and left out of it.
 */
export const chanceOf = (participation: Participation): Chance => {
  const core = coreOf(participation);
  const x = new Map([...core.parties].map(([id, total]) => [id, total]));
  const y = new Map([...core.initiatives].map(([id, total]) => [id, total / Math.max(1, core.parties.size)]));
  for (let round = 0; round < rounds; round++) {
    const change = Math.max(substitute(x, core.parties, y), substitute(y, core.initiatives, x));
    if (change < enough) break;
  }
  return (party, initiative) => {
    const certain = core.certain(party, initiative);
    if (certain !== undefined) return certain;
    const odds = (x.get(party) ?? 0) * (y.get(initiative) ?? 0);
    return odds / (1 + odds);
  };
};

/** Where one number determines all others the substitution nears its end ever more slowly: then this must do. */
const rounds = 500;
const enough = 1e-9;

/** One round for one side; gives the largest change, as a share. */
const substitute = (
  own: Map<string, number>,
  totals: ReadonlyMap<string, number>,
  others: ReadonlyMap<string, number>,
): number => {
  let change = 0;
  for (const [id, total] of totals) {
    const before = own.get(id) ?? 1;
    let sum = 0;
    for (const other of others.values()) sum += other / (1 + before * other);
    const after = sum === 0 ? before : total / sum;
    change = Math.max(change, Math.abs(after - before) / Math.max(after, before, Number.MIN_VALUE));
    own.set(id, after);
  }
  return change;
};

interface Core {
  /** How many of the other side that are left each has. */
  parties: Map<string, number>;
  initiatives: Map<string, number>;
  /** 1 or 0 where the totals leave no choice. */
  certain: (party: string, initiative: string) => number | undefined;
}

/** Takes away, until there are none, those that have all or none of what is left: their cells can only be as they are. */
const coreOf = (participation: Participation): Core => {
  const sides = [copyOf(participation), copyOf(partiesByInitiative(participation))] as const;
  for (let found = true; found; ) {
    found = false;
    for (const [own, other] of [sides, [sides[1], sides[0]]] as const) {
      for (const [id, has] of own) {
        if (has.size !== 0 && has.size !== other.size) continue;
        own.delete(id);
        for (const each of other.values()) each.delete(id);
        found = true;
      }
    }
  }
  const [parties, initiatives] = sides;
  const totals = (side: ReadonlyMap<string, ReadonlySet<string>>) =>
    new Map([...side].map(([id, has]) => [id, has.size]));
  return {
    parties: totals(parties),
    initiatives: totals(initiatives),
    certain: (party, initiative) =>
      parties.has(party) && initiatives.has(initiative)
        ? undefined
        : Number(participation.get(party)?.has(initiative) ?? false),
  };
};

const copyOf = (sets: Participation): Map<string, Set<string>> =>
  new Map([...sets].map(([id, has]) => [id, new Set(has)]));
