import type { Item, Line, Point, Scene } from './Scene.ts';

/**
 * The picture on the way from one to another, at `t` from 0 to 1: what is in both moves, what is only in the first goes,
 * what is only in the second comes. At 0 and 1 it is the first and the second.
 */
export const between = (from: Scene, to: Scene, t: number): Scene => {
  if (t <= 0) return from;
  if (t >= 1) return to;
  const old = new Map(from.items.map((item) => [nameOf(item), item]));
  const kept = new Set(to.items.map(nameOf));
  const going = from.items.filter((item) => !kept.has(nameOf(item)));
  const [fades, comes] = [Math.max(0, 1 - t * 2), Math.max(0, t * 2 - 1)];
  return {
    width: mix(from.width, to.width, t),
    height: mix(from.height, to.height, t),
    items: [
      // The paper stays under all.
      ...to.items.slice(0, 1),
      ...going.map((item) => ({ ...item, opacity: (item.opacity ?? 1) * fades })),
      ...to.items.slice(1).map((item) => {
        const before = old.get(nameOf(item));
        return before ? moved(before, item, t) : { ...item, opacity: (item.opacity ?? 1) * comes };
      }),
    ],
  };
};

const nameOf = ({ kind, key }: Item): string => `${kind} ${key}`;

const moved = (before: Item, after: Item, t: number): Item => {
  if (before.kind === 'line' && after.kind === 'line') return movedLine(before, after, t);
  if (before.kind === 'symbol' && after.kind === 'symbol')
    return { ...after, ...point(before, after, t), size: mix(before.size, after.size, t) };
  if (before.kind === 'box' && after.kind === 'box')
    return {
      ...{ ...after, ...point(before, after, t) },
      ...{ width: mix(before.width, after.width, t), height: mix(before.height, after.height, t) },
    };
  if (before.kind === 'path' && after.kind === 'path')
    return { ...after, ...point(before, after, t), scale: mix(before.scale, after.scale, t) };
  if (before.kind === 'words' && after.kind === 'words' && saysSame(before, after))
    return {
      ...{ ...after, ...point(before, after, t), width: mix(before.width, after.width, t) },
      ...{ size: mix(before.size, after.size, t), lineHeight: mix(before.lineHeight, after.lineHeight, t) },
    };
  // Other words under one name: the new ones come in the place of the old ones.
  return t < 0.5
    ? { ...before, opacity: (before.opacity ?? 1) * (1 - t * 2) }
    : { ...after, opacity: (after.opacity ?? 1) * (t * 2 - 1) };
};

const movedLine = (before: Line, after: Line, t: number): Line => ({
  ...{ ...after, from: point(before.from, after.from, t), to: point(before.to, after.to, t) },
  ...(after.bend && { bend: before.bend ? point(before.bend, after.bend, t) : after.bend }),
});

const saysSame = (a: Item, b: Item): boolean =>
  a.kind === 'words' &&
  b.kind === 'words' &&
  a.anchor === b.anchor &&
  JSON.stringify(a.lines) === JSON.stringify(b.lines);

const point = (a: Point, b: Point, t: number): Point => ({ x: mix(a.x, b.x, t), y: mix(a.y, b.y, t) });
const mix = (a: number, b: number, t: number): number => a + (b - a) * t;
