import type { Node, Step } from '../api/contract.ts';
import type { DrawingTools } from './DrawingTools.ts';
import { type DrawnNode, infoOf, labelFor } from './kinds/nodes.ts';
import { extent } from './layout/extent.ts';
import { layoutGraph } from './layout/layoutGraph.ts';
import { chooseSides } from './layout/sides.ts';
import type { LayoutNode, Placed } from './layout/types.ts';
import type { Room } from './PictureKind.ts';
import { squeeze } from './squeeze.ts';

export type Arranged = Omit<DrawnNode, 'isThread'>;

/**
 * Every node of a graph with its place, in the picture's own units: where the author put it, else where there is room
 * for it and its name. The same step in the same room gives the same places.
 */
export const arrange = (step: Step, room: Room, tools: DrawingTools): Arranged[] => {
  const kept = known.get(step) ?? new Map<string, Arranged[]>();
  known.set(step, kept);
  const key = `${room.width} ${room.height} ${tools.language}`;
  const arranged = kept.get(key) ?? best(step, room, tools);
  kept.set(key, arranged);
  return arranged;
};

/** A step is drawn again and again, and never changed in place. */
const known = new WeakMap<Step, Map<string, Arranged[]>>();

/** Of the sizes that names may have, the one that is largest when all of the picture is in the room. */
const best = (step: Step, room: Room, tools: DrawingTools): Arranged[] => {
  let chosen: Arranged[] = [];
  let largest = 0;
  for (const size of sizesFor(step.facts.nodes.length)) {
    const arranged = arrangeAt(size, step, room, tools);
    const box = extent(arranged.map(asLayoutNode), placesOf(arranged));
    const k = box
      ? Math.min(1, room.width / (box.right - box.left), room.height / (box.bottom - box.top))
      : 1;
    if (k * size <= largest) continue;
    largest = k * size;
    chosen = arranged;
  }
  return chosen;
};

/** How large names may be, in pixels of a slide: few nodes have large names, many have smaller ones. */
export const sizesFor = (nodes: number): number[] => {
  if (nodes <= 8) return [20];
  if (nodes <= 16) return [18, 16];
  return nodes <= 40 ? [16, 14] : [13];
};

const arrangeAt = (size: number, { facts, view }: Step, room: Room, tools: DrawingTools): Arranged[] => {
  const sized = facts.nodes.map((node) => sizedNode(node, size, tools));
  const nodes = sized.map(asLayoutNode);
  const places = placesFor(nodes, facts.relations, view.places, size, room);
  return sized.map((each) => {
    const { x, y, side } = places.get(each.node.id) ?? { x: 0, y: 0, side: 'bottom' };
    return { ...each, x, y, side };
  });
};

type Sized = Pick<Arranged, 'node' | 'symbol' | 'label'>;

/** A node where names have this size: what pictures are built around is larger. */
export const sizedNode = (node: Node, size: number, tools: DrawingTools): Sized => {
  const central = infoOf(node.type, tools)?.overview ?? false;
  return { node, symbol: size * (central ? 1.9 : 1.3), label: labelFor(node, size, central, tools) };
};

const placesFor = (
  nodes: readonly LayoutNode[],
  edges: Step['facts']['relations'],
  given: Step['view']['places'],
  size: number,
  room: Room,
): ReadonlyMap<string, Placed> => {
  const standing = nodes.filter(({ id }) => given[id] !== undefined);
  const kept = chooseSides(
    standing,
    edges,
    standing.map(({ id }) => given[id] ?? { x: 0, y: 0 }),
  );
  if (standing.length === nodes.length) return kept;
  const found = layoutGraph({
    ...{ nodes, edges, standing: kept, anchor: null, room },
    lines: { shortest: size * 6.2, leaf: 1.05 },
  });
  return standing.length > 0 ? found : squeeze(nodes, found);
};

export const asLayoutNode = ({ node, symbol, label }: Sized): LayoutNode => ({
  ...{ id: node.id, symbol, label: { width: label.width, height: label.height } },
});

const placesOf = (arranged: readonly Arranged[]): Map<string, Placed> =>
  new Map(arranged.map(({ node, x, y, side }) => [node.id, { x, y, side }]));
