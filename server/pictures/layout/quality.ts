import { labelBox, symbolBox } from './boxes.ts';
import { crosses } from './crosses.ts';
import { extent } from './extent.ts';
import type { LayoutEdge, LayoutNode, Placed, Point } from './types.ts';

/** How much each fault of a picture disturbs, by what was seen in pictures of letters. */
const crossing = 1;
const lineUnderLabel = 2.5;
const lineOverSymbol = 4;
const tooLarge = 60;

/** How far a picture is from a good one: lines that cross, lines through names and symbols, too large for the room. */
export const faults = (
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  places: ReadonlyMap<string, Placed>,
  room: { width: number; height: number },
): number => {
  const lines = edges.flatMap((edge) => lineOf(edge, places));
  let sum = 0;
  for (const [index, line] of lines.entries()) {
    for (const other of lines.slice(index + 1)) if (meet(line, other)) sum += crossing;
    for (const node of nodes) {
      const place = places.get(node.id);
      if (!place || node.id === line.edge.from || node.id === line.edge.to) continue;
      if (crosses(line.from, line.to, symbolBox(node, place))) sum += lineOverSymbol;
      if (crosses(line.from, line.to, labelBox(node, place))) sum += lineUnderLabel;
    }
  }
  return sum + tooLarge * excess(nodes, places, room);
};

interface Line {
  edge: LayoutEdge;
  from: Point;
  to: Point;
}

const lineOf = (edge: LayoutEdge, places: ReadonlyMap<string, Placed>): Line[] => {
  const from = places.get(edge.from);
  const to = places.get(edge.to);
  return from && to ? [{ edge, from, to }] : [];
};

/** Whether two lines cross; those that share an end do not. */
const meet = (a: Line, b: Line): boolean => {
  const ends = new Set([a.edge.from, a.edge.to, b.edge.from, b.edge.to]);
  if (ends.size < 4) return false;
  return (
    side(a.from, a.to, b.from) !== side(a.from, a.to, b.to) &&
    side(b.from, b.to, a.from) !== side(b.from, b.to, a.to)
  );
};

const side = (from: Point, to: Point, point: Point): boolean =>
  (to.x - from.x) * (point.y - from.y) > (to.y - from.y) * (point.x - from.x);

/** By how much the picture would have to shrink, 0 where it fits. */
const excess = (
  nodes: readonly LayoutNode[],
  places: ReadonlyMap<string, Placed>,
  room: { width: number; height: number },
): number => {
  const box = extent(nodes, places);
  if (!box) return 0;
  return Math.max((box.right - box.left) / room.width, (box.bottom - box.top) / room.height, 1) - 1;
};
