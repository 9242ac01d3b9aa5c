import type { LayoutEdge, LayoutNode } from './types.ts';

/** How long lines wish to be, in pixels; between two well-connected nodes there is need of more room. */
export interface LineLengths {
  shortest: number;
  /** A line to a node that has no other, in shares of the shortest. */
  leaf: number;
}

/**
 * The distance that each two nodes wish to have: along the lines between them, and for nodes without a way
 * between them a fixed one. Gives a row for each node, by index.
 */
export const distances = (
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  { shortest, leaf }: LineLengths,
): Float64Array[] => {
  const neighbours = neighbourLists(nodes, edges);
  const lengths = neighbours.map((list) => list.length);
  const length = (a: number, b: number) => {
    const fewer = Math.min(lengths[a] ?? 1, lengths[b] ?? 1);
    return fewer <= 1 ? shortest * leaf : shortest * (0.75 + 0.3 * Math.sqrt(fewer));
  };
  return nodes.map((_, start) => distancesFrom(start, neighbours, length, shortest * 5.5));
};

const distancesFrom = (
  start: number,
  neighbours: readonly number[][],
  length: (a: number, b: number) => number,
  apart: number,
): Float64Array => {
  const far = new Float64Array(neighbours.length).fill(Number.POSITIVE_INFINITY);
  far[start] = 0;
  const queue = [start];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    for (const next of neighbours[at] ?? []) {
      const reached = (far[at] ?? 0) + length(at, next);
      if (reached >= (far[next] ?? 0) - 1e-9) continue;
      far[next] = reached;
      queue.push(next);
    }
  }
  return far.map((distance) => (Number.isFinite(distance) ? distance : apart));
};

const neighbourLists = (nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): number[][] => {
  const index = new Map(nodes.map((node, position) => [node.id, position]));
  const lists = nodes.map(() => new Set<number>());
  for (const { from, to } of edges) {
    const a = index.get(from);
    const b = index.get(to);
    if (a === undefined || b === undefined || a === b) continue;
    lists[a]?.add(b);
    lists[b]?.add(a);
  }
  return lists.map((list) => [...list]);
};
