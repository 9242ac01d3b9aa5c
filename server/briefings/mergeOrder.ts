/** The ids of three lists in the order of two people's at once; `isTorn` where both moved the same to other places. */
export interface MergedOrder {
  order: string[];
  isTorn: boolean;
}

/**
 * Puts what one side moved or added into the other side's order. What is in `base` and not in `mine` or `theirs` was
 * taken out there; `kept` says what is to be in the outcome.
 */
export const mergeOrder = (
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  kept: ReadonlySet<string>,
): MergedOrder => {
  const moved = { mine: movedIn(base, mine), theirs: movedIn(base, theirs) };
  const both = new Set([...moved.theirs].filter((id) => moved.mine.has(id) && mine.includes(id)));
  const still = (id: string): boolean => !moved.mine.has(id) && !moved.theirs.has(id);
  const common = (list: readonly string[], other: readonly string[]): string[] =>
    list.filter((id) => other.includes(id) && (still(id) || both.has(id)));
  const isTorn = common(mine, theirs).join('\n') !== common(theirs, mine).join('\n');

  const order = [...mine];
  // What I took out and they changed comes back where they have it.
  const toPlace = theirs.filter((id) => !order.includes(id) || (moved.theirs.has(id) && !both.has(id)));
  const waiting = new Set(toPlace);
  for (const id of toPlace) {
    const at = order.indexOf(id);
    if (at >= 0) order.splice(at, 1);
    waiting.delete(id);
    const before = theirs.slice(0, theirs.indexOf(id));
    const anchor = before.findLast((each) => order.includes(each) && !waiting.has(each));
    order.splice(anchor === undefined ? 0 : order.indexOf(anchor) + 1, 0, id);
  }
  return { order: order.filter((id) => kept.has(id)), isTorn };
};

/** What a side moved or added: all but the longest run that stands in the same order as before. */
const movedIn = (base: readonly string[], side: readonly string[]): Set<string> => {
  const ranks = side.map((id) => base.indexOf(id));
  const lengths: number[] = [];
  const before: number[] = [];
  ranks.forEach((rank, n) => {
    lengths[n] = rank < 0 ? 0 : 1;
    before[n] = -1;
    for (let m = 0; m < n && rank >= 0; m += 1) {
      const longer = (lengths[m] ?? 0) + 1;
      if ((ranks[m] ?? -1) >= 0 && (ranks[m] ?? -1) < rank && longer > (lengths[n] ?? 0)) {
        lengths[n] = longer;
        before[n] = m;
      }
    }
  });
  const unmoved = new Set<string>();
  for (let n = lengths.indexOf(Math.max(0, ...lengths)); n >= 0 && ranks[n] !== -1; n = before[n] ?? -1)
    unmoved.add(side[n] ?? '');
  return new Set(side.filter((id) => !unmoved.has(id)));
};
