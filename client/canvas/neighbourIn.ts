import type { Point } from '../../server/pictures/layout/types.ts';

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const towards: Record<Direction, Point> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

export const isDirection = (key: string): key is Direction => key in towards;

/**
 * The id of the nearest place in a direction from one of them, or null. What lies off to the side counts as
 * further away; a node that is connected counts as nearer.
 */
export const neighbourIn = (
  direction: Direction,
  from: string,
  places: ReadonlyMap<string, Point>,
  isConnected: (id: string) => boolean,
): string | null => {
  const start = places.get(from);
  if (!start) return null;
  const { x, y } = towards[direction];
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, place] of places) {
    const ahead = (place.x - start.x) * x + (place.y - start.y) * y;
    const aside = Math.abs((place.x - start.x) * y) + Math.abs((place.y - start.y) * x);
    if (id === from || ahead <= 1 || aside > ahead * 2) continue;
    const cost = (ahead + 2 * aside) * (isConnected(id) ? 0.6 : 1);
    if (cost >= least) continue;
    least = cost;
    nearest = id;
  }
  return nearest;
};
