import type { Tree } from './clusterTree.ts';

/**
 * The order of a tree's leaves in which neighbours are nearest in sum, of all orders that turn parts of the tree about:
 * optimal leaf ordering (Z. Bar-Joseph, D. Gifford and T. Jaakkola, "Fast optimal leaf ordering for hierarchical
 * clustering", Bioinformatics 17, 2001). The time grows with the third power of the number of leaves.
 */
export const leafOrder = (tree: Tree, distance: (a: number, b: number) => number): number[] => {
  const memo: Memo = { ways: new Map(), distance };
  solve(tree, memo);
  const [first] = tree.leaves;
  if (first === undefined || !tree.parts) return [...tree.leaves];
  const [left, right] = tree.parts;
  let best: Way | undefined;
  for (const u of left.leaves) {
    for (const w of right.leaves) {
      const way = wayOf(memo, u, w);
      if (best === undefined || way.cost < best.cost) best = way;
    }
  }
  return best ? told(tree, best.ends[0], best.ends[1], memo) : [];
};

/** The best order from one leaf to another of the smallest tree that holds both, and where its two parts meet. */
interface Way {
  cost: number;
  ends: readonly [number, number];
  meet: readonly [number, number];
}

interface Memo {
  ways: Map<string, Way>;
  distance: (a: number, b: number) => number;
}

const solve = ({ parts }: Tree, memo: Memo): void => {
  if (!parts) return;
  const [left, right] = parts;
  solve(left, memo);
  solve(right, memo);
  for (const u of left.leaves) {
    // From u through the left part to each leaf that the right part may begin with.
    const toRight = right.leaves.map((k) => ({
      k,
      ...least(otherEnds(left, u), (m) => costOf(memo, u, m) + memo.distance(m, k)),
    }));
    for (const w of right.leaves) {
      const ends = new Set(otherEnds(right, w));
      let best: Way = { cost: Number.POSITIVE_INFINITY, ends: [u, w], meet: [u, w] };
      for (const { k, leaf: m, cost } of toRight) {
        const total = ends.has(k) ? cost + costOf(memo, k, w) : Number.POSITIVE_INFINITY;
        if (total < best.cost) best = { cost: total, ends: [u, w], meet: [m, k] };
      }
      memo.ways.set(`${u} ${w}`, best);
    }
  }
};

/** Where an order that begins with this leaf can end: in the other part of the tree. */
const otherEnds = ({ parts, leaves }: Tree, leaf: number): readonly number[] => {
  if (!parts) return leaves;
  return parts[0].leaves.includes(leaf) ? parts[1].leaves : parts[0].leaves;
};

const least = (
  leaves: readonly number[],
  costAt: (leaf: number) => number,
): { leaf: number; cost: number } => {
  let best = { leaf: leaves[0] ?? 0, cost: Number.POSITIVE_INFINITY };
  for (const leaf of leaves) {
    const cost = costAt(leaf);
    if (cost < best.cost) best = { leaf, cost };
  }
  return best;
};

const wayOf = ({ ways }: Memo, a: number, b: number): Way =>
  ways.get(`${a} ${b}`) ?? ways.get(`${b} ${a}`) ?? { cost: 0, ends: [a, b], meet: [a, b] };

const costOf = (memo: Memo, a: number, b: number): number => wayOf(memo, a, b).cost;

/** The best order of a tree from one of its leaves to another. */
const told = ({ parts, leaves }: Tree, from: number, to: number, memo: Memo): number[] => {
  if (!parts) return [...leaves];
  const [left, right] = parts;
  if (!left.leaves.includes(from)) return told({ parts, leaves }, to, from, memo).reverse();
  const [m, k] = wayOf(memo, from, to).meet;
  return [...told(left, from, m, memo), ...told(right, k, to, memo)];
};
