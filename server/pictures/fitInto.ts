import { boundsOf, boundsOfAll } from './boundsOf.ts';
import type { Box } from './layout/types.ts';
import { moveItem } from './moveItem.ts';
import type { Room } from './PictureKind.ts';
import type { Item, Line, Point } from './Scene.ts';

/** The part of a picture that is shown, in its own units. */
export interface Camera extends Room {
  x: number;
  y: number;
}

/** How a picture's units become those of the room. */
export interface Fit {
  k: number;
  x: number;
  y: number;
}

/** A small picture is not made larger than this, so that names stay of one size from slide to slide. */
const largest = 1.35;

/** All of a picture, or what the camera sees of it, in the middle of the room. */
export const fitInto = (items: readonly Item[], camera: Camera | null, room: Room): Item[] => {
  const seen = camera ? boxOf(camera) : boundsOfAll(items);
  if (!seen) return [];
  const { k, x, y } = fitOf(seen, room, camera !== null);
  const inside = camera ? items.flatMap((item) => withinBox(item, seen)) : items;
  return inside.map((item) => moveItem(item, k, x, y));
};

export const fitOf = ({ left, top, right, bottom }: Box, room: Room, isCamera: boolean): Fit => {
  const [width, height] = [Math.max(right - left, 1), Math.max(bottom - top, 1)];
  const fits = Math.min(room.width / width, room.height / height);
  const k = isCamera ? fits : Math.min(fits, largest);
  return { k, x: room.width / 2 - (k * (left + right)) / 2, y: room.height / 2 - (k * (top + bottom)) / 2 };
};

const boxOf = ({ x, y, width, height }: Camera): Box => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
});

/** What of an item the camera sees: lines are cut at the edge, all else is seen whole or not at all. */
const withinBox = (item: Item, box: Box): Item[] => {
  if (item.kind === 'line') {
    const cut = cutLine(item, box);
    return cut ? [cut] : [];
  }
  const own = boundsOf(item);
  const isInside =
    own && own.left >= box.left && own.right <= box.right && own.top >= box.top && own.bottom <= box.bottom;
  return isInside ? [item] : [];
};

/** The part of a line in a rectangle (Liang and Barsky); a bent one straightened where it is cut. */
const cutLine = (line: Line, { left, right, top, bottom }: Box): Line | null => {
  const { from, to } = line;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enters, leaves] = [0, 1];
  for (const [slope, room] of [
    [-dx, from.x - left],
    [dx, right - from.x],
    [-dy, from.y - top],
    [dy, bottom - from.y],
  ] as const) {
    if (slope === 0 && room < 0) return null;
    if (slope < 0) enters = Math.max(enters, room / slope);
    if (slope > 0) leaves = Math.min(leaves, room / slope);
  }
  if (enters > leaves) return null;
  if (enters === 0 && leaves === 1) return line;
  const at = (t: number): Point => ({ x: from.x + dx * t, y: from.y + dy * t });
  const { bend: _bend, ends: _ends, arrow, ...rest } = line;
  return { ...rest, from: at(enters), to: at(leaves), ...(arrow && leaves === 1 && { arrow }) };
};
