/** Who takes part in what: for each party, by id, the ids of the initiatives that it joined. A party may have joined none. */
export type Participation = ReadonlyMap<string, ReadonlySet<string>>;

/** The same from the other side: for each initiative the parties that joined it. */
export const partiesByInitiative = (participation: Participation): Participation => {
  const parties = new Map<string, Set<string>>();
  for (const [party, initiatives] of participation) {
    for (const initiative of initiatives) {
      const known = parties.get(initiative) ?? new Set();
      parties.set(initiative, known.add(party));
    }
  }
  return parties;
};

/** What both hold, in the order of the first. */
export const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] =>
  [...a].filter((each) => b.has(each));
