import { besideEverything } from './besideEverything.ts';
import { components } from './components.ts';
import { distances, type LineLengths } from './distances.ts';
import { extent } from './extent.ts';
import { placeBeside } from './placeBeside.ts';
import { faults } from './quality.ts';
import { separate } from './separate.ts';
import { chooseSides } from './sides.ts';
import { minimiseStress } from './stress.ts';
import type { LayoutEdge, LayoutNode, Placed, Point } from './types.ts';

export interface LayoutRequest {
  nodes: readonly LayoutNode[];
  edges: readonly LayoutEdge[];
  /** What stands already, and stays where it is. */
  standing: ReadonlyMap<string, Placed>;
  /** The node around which new ones come in, if one was opened. */
  anchor: string | null;
  lines: LineLengths;
  /** The room there is, in pixels. */
  room: { width: number; height: number };
}

/**
 * A place for every node: near what it is connected with, labels clear of each other and of the lines. The same
 * request gives the same picture, and what stands already does not move.
 */
export const layoutGraph = (request: LayoutRequest): Map<string, Placed> =>
  request.standing.size > 0 ? joinStanding(request) : drawBest(request);

/** One after another, the opened node first: each finds the best place that is left. */
const joinStanding = ({ nodes, edges, standing, anchor, lines }: LayoutRequest): Map<string, Placed> => {
  const places = new Map(standing);
  const fresh = nodes.filter((node) => !standing.has(node.id));
  const ordered = [...fresh].sort((a, b) => Number(b.id === anchor) - Number(a.id === anchor));
  for (const node of ordered) places.set(node.id, placeBeside(node, nodes, edges, places, lines.shortest));
  return places;
};

/** Draws it several times, with lines of several lengths, and keeps the picture with the fewest faults. */
const drawBest = (request: LayoutRequest): Map<string, Placed> => {
  const { nodes, edges, lines, room } = request;
  const starts = nodes.length > manyNodes ? [1] : seeds;
  let best = new Map<string, Placed>();
  let least = Number.POSITIVE_INFINITY;
  for (const share of shares) {
    for (const seed of starts) {
      const own = { ...request, lines: { ...lines, shortest: lines.shortest * share } };
      const places = drawOnce(own, seed);
      const sum = faults(nodes, edges, places, room);
      if (sum >= least) continue;
      least = sum;
      best = places;
    }
  }
  return best;
};

const shares = [1.1, 0.9, 0.7];
const seeds = [1, 2, 3, 4, 5];
/** Beyond this a picture takes long, and one is as good as another. */
const manyNodes = 90;

/** What hangs together is drawn together; smaller groups come where the largest leaves room. */
const drawOnce = ({ nodes, edges, lines, room }: LayoutRequest, seed: number): Map<string, Placed> => {
  const places = new Map<string, Placed>();
  for (const group of components(nodes, edges)) {
    const points = group.map((_, index) => spiral(index));
    minimiseStress(points, distances(group, edges, lines), seed);
    const arranged = chooseSides(group, edges, turned(points, room));
    separate(group, edges, arranged);
    for (const [id, place] of besideEverything(group, arranged, nodes, places, room)) places.set(id, place);
  }
  separate(nodes, edges, places);
  fill(nodes, edges, places, room);
  return places;
};

/** A sunflower's spiral: even, and without two points on one line. */
const spiral = (index: number): Point => {
  const radius = 12 * Math.sqrt(index + 1);
  const angle = index * Math.PI * (3 - Math.sqrt(5));
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
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
    const stretch = (wish: number) => Math.min(Math.max(wish, 1), 1.4);
    for (const [id, place] of places) {
      places.set(id, { ...place, x: place.x * stretch(target.x), y: place.y * stretch(target.y) });
    }
    separate(nodes, edges, places);
  }
};
