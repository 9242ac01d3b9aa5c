import { union, wholeBox } from './boxes.ts';
import { distances } from './distances.ts';
import { separate } from './separate.ts';
import { chooseSides } from './sides.ts';
import { minimiseStress } from './stress.ts';
import type { Box, LayoutEdge, LayoutNode, Placed, Point } from './types.ts';

export interface LayoutRequest {
  nodes: readonly LayoutNode[];
  edges: readonly LayoutEdge[];
  /** What stands already, and stays where it is. */
  standing: ReadonlyMap<string, Placed>;
  /** The node around which new ones come in, if one was opened. */
  anchor: string | null;
  /** The room there is, in pixels. */
  room: { width: number; height: number };
}

/**
 * A place for every node: near what it is connected with, labels clear of each other and of the lines. The same
 * request gives the same picture, and what stands already does not move.
 */
export const layoutGraph = ({ nodes, edges, standing, anchor, room }: LayoutRequest): Map<string, Placed> => {
  const isPinned = (id: string) => standing.has(id);
  const points = startingPoints(nodes, standing, anchor);
  minimiseStress(
    points,
    distances(nodes, edges),
    nodes.map((node) => isPinned(node.id)),
  );
  const arranged = standing.size > 0 ? points : turned(points, room);
  const places = chooseSides(nodes, edges, arranged, standing);
  separate(nodes, edges, places, isPinned);
  if (standing.size === 0) fill(nodes, edges, places, room);
  return places;
};

/** A sunflower's spiral: even, and without two points on one line. */
const spiral = (index: number, spread: number): Point => {
  const radius = spread * Math.sqrt(index + 1);
  const angle = index * Math.PI * (3 - Math.sqrt(5));
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
};

const startingPoints = (
  nodes: readonly LayoutNode[],
  standing: ReadonlyMap<string, Placed>,
  anchor: string | null,
): Point[] => {
  const from = startOf(standing, anchor);
  return nodes.map((node, index) => {
    const known = standing.get(node.id);
    if (known) return { x: known.x, y: known.y };
    const off = spiral(index, 12);
    return { x: from.x + off.x, y: from.y + off.y };
  });
};

/** New nodes start outside of what stands, beyond the node that was opened. */
const startOf = (standing: ReadonlyMap<string, Placed>, anchor: string | null): Point => {
  const all = [...standing.values()];
  if (all.length === 0) return { x: 0, y: 0 };
  const middle = mean(all);
  const opened = anchor === null ? undefined : standing.get(anchor);
  if (!opened) return { x: Math.max(...all.map((place) => place.x)) + 260, y: middle.y };
  const away = { x: opened.x - middle.x, y: opened.y - middle.y };
  const length = Math.hypot(away.x, away.y) || 1;
  return { x: opened.x + (away.x / length) * 150, y: opened.y + (away.y / length) * 150 };
};

const mean = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, point) => sum + point.x, 0) / points.length,
  y: points.reduce((sum, point) => sum + point.y, 0) / points.length,
});

/** Turns the picture so that its longest direction lies along the longest side of the room. */
const turned = (points: readonly Point[], room: { width: number; height: number }): Point[] => {
  if (points.length < 2) return points.map(() => ({ x: 0, y: 0 }));
  const middle = mean(points);
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (const { x, y } of points) {
    xx += (x - middle.x) ** 2;
    yy += (y - middle.y) ** 2;
    xy += (x - middle.x) * (y - middle.y);
  }
  const axis = Math.atan2(2 * xy, xx - yy) / 2;
  const angle = (room.width >= room.height ? 0 : Math.PI / 2) - axis;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return points.map(({ x, y }) => ({
    x: (x - middle.x) * cos - (y - middle.y) * sin,
    y: (x - middle.x) * sin + (y - middle.y) * cos,
  }));
};

/** Stretches the picture towards the shape of the room, and to its size where there is some left. */
const fill = (
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  places: Map<string, Placed>,
  room: { width: number; height: number },
): void => {
  for (let round = 0; round < 3; round += 1) {
    const box = extent(nodes, places);
    if (!box) return;
    const fits = { x: room.width / (box.right - box.left), y: room.height / (box.bottom - box.top) };
    const least = Math.min(fits.x, fits.y);
    // A room that is too small keeps the picture's size (the camera steps back) but lends it its shape.
    const target = least < 1 ? { x: fits.x / least, y: fits.y / least } : fits;
    const stretch = (wish: number) => Math.min(Math.max(wish, 1), 1.7);
    for (const [id, place] of places) {
      places.set(id, { ...place, x: place.x * stretch(target.x), y: place.y * stretch(target.y) });
    }
    separate(nodes, edges, places, () => false);
  }
};

/** The rectangle around everything. */
export const extent = (nodes: readonly LayoutNode[], places: ReadonlyMap<string, Placed>): Box | null => {
  let box: Box | null = null;
  for (const node of nodes) {
    const place = places.get(node.id);
    if (!place) continue;
    const own = wholeBox(node, place);
    box = box ? union(box, own) : own;
  }
  return box;
};
