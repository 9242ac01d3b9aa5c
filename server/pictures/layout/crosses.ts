import type { Box, Point } from './types.ts';

/** Whether the straight line between two points runs through a rectangle (Liang and Barsky's clipping). */
export const crosses = (from: Point, to: Point, box: Box): boolean => {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  let enters = 0;
  let leaves = 1;
  const bounds: [number, number][] = [
    [-dx, from.x - box.left],
    [dx, box.right - from.x],
    [-dy, from.y - box.top],
    [dy, box.bottom - from.y],
  ];
  for (const [towards, room] of bounds) {
    if (towards === 0) {
      if (room < 0) return false;
      continue;
    }
    const share = room / towards;
    if (towards < 0) enters = Math.max(enters, share);
    else leaves = Math.min(leaves, share);
  }
  return enters < leaves;
};
