import { collide, union, wholeBox } from './boxes.ts';
import { extent } from './extent.ts';
import type { Box, LayoutNode, Placed } from './types.ts';

const steps = 24;
const margin = 26;

/**
 * Moves a group to where it covers nothing that is placed: the free spot farthest from the middle, in a field of the
 * room's shape around everything. The first group stays as it is.
 */
export const besideEverything = (
  group: readonly LayoutNode[],
  own: ReadonlyMap<string, Placed>,
  nodes: readonly LayoutNode[],
  placed: ReadonlyMap<string, Placed>,
  room: { width: number; height: number },
): ReadonlyMap<string, Placed> => {
  const taken = extent(nodes, placed);
  const box = extent(group, own);
  if (!taken || !box) return own;
  const boxes = nodes.flatMap((node) => boxOf(node, placed));
  const spot = spots(shapedLike(room, taken), box).find(
    (candidate) => !boxes.some((other) => collide(shifted(box, candidate), other, margin)),
  );
  // Without a free spot it goes under everything.
  const { x, y } = spot ?? { x: 0, y: taken.bottom - box.top + margin };
  return new Map([...own].map(([id, place]) => [id, { ...place, x: place.x + x, y: place.y + y }]));
};

const boxOf = (node: LayoutNode, placed: ReadonlyMap<string, Placed>): Box[] => {
  const place = placed.get(node.id);
  return place ? [wholeBox(node, place)] : [];
};

const shifted = (box: Box, by: { x: number; y: number }): Box => ({
  left: box.left + by.x,
  right: box.right + by.x,
  top: box.top + by.y,
  bottom: box.bottom + by.y,
});

/** The smallest field of the room's shape that holds the box. */
const shapedLike = (room: { width: number; height: number }, box: Box): Box => {
  const width = Math.max(box.right - box.left, ((box.bottom - box.top) * room.width) / room.height);
  const height = (width * room.height) / room.width;
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  return union(box, {
    left: x - width / 2,
    right: x + width / 2,
    top: y - height / 2,
    bottom: y + height / 2,
  });
};

/** The shifts that bring the box to a grid of places in the field, from the corners inwards. */
const spots = (field: Box, box: Box): { x: number; y: number }[] => {
  const found: { x: number; y: number; edge: number }[] = [];
  for (let column = 0; column <= steps; column += 1) {
    for (let row = 0; row <= steps; row += 1) {
      const across = column / steps;
      const down = row / steps;
      found.push({
        x: field.left - box.left + across * (field.right - field.left - (box.right - box.left)),
        y: field.top - box.top + down * (field.bottom - field.top - (box.bottom - box.top)),
        edge: Math.hypot(across - 0.5, down - 0.5),
      });
    }
  }
  return found.sort((a, b) => b.edge - a.edge);
};
