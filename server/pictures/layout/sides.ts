import type { LayoutEdge, LayoutNode, Placed, Point, Side } from './types.ts';

/** Chooses for each node the side of its label: away from where its lines go. */
export const chooseSides = (
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  points: readonly Point[],
): Map<string, Placed> => {
  const at = new Map(nodes.map((node, index) => [node.id, points[index] ?? { x: 0, y: 0 }]));
  const directions = meanDirections(edges, at);
  return new Map([...at].map(([id, point]) => [id, { ...point, side: sideAgainst(directions.get(id)) }]));
};

/** Labels are wide: beside the node only where the lines clearly leave on the other side. */
export const sideAgainst = (direction: Point | undefined): Side => {
  if (!direction) return 'bottom';
  const { x, y } = direction;
  if (Math.abs(x) > 0.82 && Math.abs(x) > Math.abs(y) * 2) return x > 0 ? 'left' : 'right';
  return y > 0.15 ? 'top' : 'bottom';
};

const meanDirections = (edges: readonly LayoutEdge[], at: ReadonlyMap<string, Point>): Map<string, Point> => {
  const sums = new Map<string, Point & { count: number }>();
  const add = (id: string, x: number, y: number) => {
    const length = Math.hypot(x, y) || 1;
    const sum = sums.get(id) ?? { x: 0, y: 0, count: 0 };
    sums.set(id, { x: sum.x + x / length, y: sum.y + y / length, count: sum.count + 1 });
  };
  for (const { from, to } of edges) {
    const a = at.get(from);
    const b = at.get(to);
    if (!a || !b) continue;
    add(from, b.x - a.x, b.y - a.y);
    add(to, a.x - b.x, a.y - b.y);
  }
  return new Map([...sums].map(([id, { x, y, count }]) => [id, { x: x / count, y: y / count }]));
};
