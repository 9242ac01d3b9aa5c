import type { LayoutEdge, LayoutNode } from './types.ts';

/** The groups of nodes that lines hold together, the largest first. */
export const components = (nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): LayoutNode[][] => {
  const group = new Map(nodes.map((node) => [node.id, [node]]));
  for (const { from, to } of edges) {
    const a = group.get(from);
    const b = group.get(to);
    if (!a || !b || a === b) continue;
    const [large, small] = a.length >= b.length ? [a, b] : [b, a];
    large.push(...small);
    for (const node of small) group.set(node.id, large);
  }
  return [...new Set(group.values())].sort((a, b) => b.length - a.length);
};
