/** A leaf, or two trees that are most alike. */
export interface Tree {
  /** Numbers of the leaves in it, of those on the left first. */
  leaves: readonly number[];
  parts?: readonly [Tree, Tree];
}

/**
 * Puts the nearest two together until one tree is left; two groups are as far apart as their members are on average
 * (average linkage: R. Sokal and C. Michener, "A statistical method for evaluating systematic relationships", 1958).
 * Ties go to those that come first.
 * @param count how many leaves there are
 * @param distance between two leaves, the same both ways
 */
export const clusterTree = (count: number, distance: (a: number, b: number) => number): Tree => {
  let trees: Tree[] = Array.from({ length: count }, (_, leaf) => ({ leaves: [leaf] }));
  let between = trees.map((_, a) => trees.map((_each, b) => distance(a, b)));
  while (trees.length > 1) {
    const [a, b] = nearest(between);
    const keep = trees.flatMap((_, index) => (index === a || index === b ? [] : [index]));
    const [left, right] = [trees[a], trees[b]];
    if (!left || !right) break;
    const joined: Tree = { leaves: [...left.leaves, ...right.leaves], parts: [left, right] };
    const at = (x: number, y: number): number => between[x]?.[y] ?? 0;
    const toJoined = keep.map(
      (other) =>
        (at(a, other) * left.leaves.length + at(b, other) * right.leaves.length) / joined.leaves.length,
    );
    between = [[0, ...toJoined], ...keep.map((x, row) => [toJoined[row] ?? 0, ...keep.map((y) => at(x, y))])];
    trees = [joined, ...keep.flatMap((index) => trees[index] ?? [])];
  }
  return trees[0] ?? { leaves: [] };
};

const nearest = (between: readonly (readonly number[])[]): [number, number] => {
  let best: [number, number] = [0, 1];
  let least = Number.POSITIVE_INFINITY;
  between.forEach((row, a) => {
    for (let b = a + 1; b < row.length; b++) {
      const distance = row[b] ?? 0;
      if (distance < least) [least, best] = [distance, [a, b]];
    }
  });
  return best;
};
