import { wholeBox } from './layout/boxes.ts';
import type { LayoutNode, Placed } from './layout/types.ts';

/** The widest band with nothing in it that a picture keeps. */
const widest = 44;

/** Takes out bands across the whole picture in which no node or name stands, so that what is there can be larger. */
export const squeeze = (
  nodes: readonly LayoutNode[],
  places: ReadonlyMap<string, Placed>,
): Map<string, Placed> => {
  const boxes = nodes.flatMap((node) => {
    const place = places.get(node.id);
    return place ? [wholeBox(node, place)] : [];
  });
  const moveX = narrowed(boxes.map(({ left, right }) => [left, right]));
  const moveY = narrowed(boxes.map(({ top, bottom }) => [top, bottom]));
  return new Map([...places].map(([id, place]) => [id, { ...place, x: moveX(place.x), y: moveY(place.y) }]));
};

/** What becomes of a coordinate when the gaps between these stretches are narrowed. */
const narrowed = (stretches: readonly (readonly [number, number])[]): ((at: number) => number) => {
  const gaps: { from: number; cut: number }[] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const [from, to] of [...stretches].sort(([a], [b]) => a - b)) {
    if (from - end > widest) gaps.push({ from, cut: from - end - widest });
    end = end === Number.POSITIVE_INFINITY ? to : Math.max(end, to);
  }
  return (at) => at - gaps.reduce((sum, { from, cut }) => (at >= from ? sum + cut : sum), 0);
};
