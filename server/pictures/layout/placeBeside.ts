import { collide, labelBox, symbolBox, wholeBox } from './boxes.ts';
import { crosses } from './crosses.ts';
import { extent } from './extent.ts';
import { sideAgainst } from './sides.ts';
import type { Box, LayoutEdge, LayoutNode, Placed, Point } from './types.ts';

/** What a fault costs, in pixels of longer lines. */
const covering = 4000;
const lineUnderLabel = 170;
const lineOverNode = 110;

const angles = 32;
const rings = [0.85, 1.1, 1.4, 1.75, 2.2, 2.8, 3.6, 4.8];

/**
 * Finds a place for one node among those that stand: close to what it is connected with, where it covers nothing
 * and few lines run through labels. `reach` is the length of a short line.
 */
export const placeBeside = (
  node: LayoutNode,
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  places: ReadonlyMap<string, Placed>,
  reach: number,
): Placed => {
  const near = neighboursOf(node.id, edges, places);
  const others = nodes.flatMap((other) => boxesOf(other, places));
  const lines = edges.flatMap((edge) => lineOf(edge, places));
  let best: Placed = { x: 0, y: 0, side: 'bottom' };
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates(startOf(near, nodes, places), near, reach)) {
    const cost = costOf(node, candidate, near, others, lines);
    if (cost >= least) continue;
    least = cost;
    best = candidate;
  }
  return best;
};

const neighboursOf = (
  id: string,
  edges: readonly LayoutEdge[],
  places: ReadonlyMap<string, Placed>,
): Placed[] =>
  edges.flatMap(({ from, to }) => {
    const other = from === id ? places.get(to) : to === id ? places.get(from) : undefined;
    return other ? [other] : [];
  });

/** Around its neighbours; without any, beside everything that stands. */
const startOf = (
  near: readonly Placed[],
  nodes: readonly LayoutNode[],
  places: ReadonlyMap<string, Placed>,
): Point => {
  if (near.length > 0) return mean(near);
  const taken = extent(nodes, places);
  return taken ? { x: taken.right, y: (taken.top + taken.bottom) / 2 } : { x: 0, y: 0 };
};

const mean = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, point) => sum + point.x, 0) / points.length,
  y: points.reduce((sum, point) => sum + point.y, 0) / points.length,
});

/** Places on rings around a point, each with its label turned away from where the lines come from. */
const candidates = (start: Point, near: readonly Placed[], reach: number): Placed[] =>
  rings.flatMap((ring) =>
    Array.from({ length: angles }, (_, index) => {
      const angle = (index / angles) * 2 * Math.PI + ring;
      const point = {
        x: start.x + Math.cos(angle) * reach * ring,
        y: start.y + Math.sin(angle) * reach * ring,
      };
      return { ...point, side: sideAgainst(directionTo(point, near)) };
    }),
  );

const directionTo = (from: Point, near: readonly Placed[]): Point | undefined => {
  if (near.length === 0) return undefined;
  const units = near.map(({ x, y }) => {
    const length = Math.hypot(x - from.x, y - from.y) || 1;
    return { x: (x - from.x) / length, y: (y - from.y) / length };
  });
  return mean(units);
};

interface Standing {
  place: Point;
  label: Box;
  symbol: Box;
}

const boxesOf = (node: LayoutNode, places: ReadonlyMap<string, Placed>): Standing[] => {
  const place = places.get(node.id);
  return place ? [{ place, label: labelBox(node, place), symbol: symbolBox(node, place) }] : [];
};

const lineOf = ({ from, to }: LayoutEdge, places: ReadonlyMap<string, Placed>): [Point, Point][] => {
  const start = places.get(from);
  const end = places.get(to);
  return start && end ? [[start, end]] : [];
};

const costOf = (
  node: LayoutNode,
  at: Placed,
  near: readonly Placed[],
  others: readonly Standing[],
  lines: readonly [Point, Point][],
): number => {
  const whole = wholeBox(node, at);
  let cost = near.reduce((sum, place) => sum + Math.hypot(place.x - at.x, place.y - at.y), 0);
  for (const { place, label, symbol } of others) {
    if (collide(whole, label, 4) || collide(whole, symbol, 8)) cost += covering;
    for (const end of near) {
      if (end.x === place.x && end.y === place.y) continue;
      if (crosses(at, end, label)) cost += lineUnderLabel;
      if (crosses(at, end, symbol)) cost += lineOverNode;
    }
  }
  for (const [start, end] of lines) if (crosses(start, end, whole)) cost += lineUnderLabel;
  return cost;
};
