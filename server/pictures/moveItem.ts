import type { Item, Point } from './Scene.ts';

/** An item scaled by `k` and then moved. */
export const moveItem = <T extends Item>(item: T, k: number, dx: number, dy: number): T => {
  const point = ({ x, y }: Point): Point => ({ x: x * k + dx, y: y * k + dy });
  switch (item.kind) {
    case 'line':
      return {
        ...item,
        ...{ from: point(item.from), to: point(item.to), width: item.width * k },
        ...(item.bend && { bend: point(item.bend) }),
      };
    case 'symbol':
      return { ...item, ...point(item), size: item.size * k };
    case 'box':
      return {
        ...{ ...item, ...point(item), width: item.width * k, height: item.height * k },
        ...(item.radius && { radius: item.radius * k }),
      };
    case 'path':
      return { ...item, ...point(item), scale: item.scale * k };
    default:
      return {
        ...{ ...item, ...point(item) },
        ...{ size: item.size * k, lineHeight: item.lineHeight * k, width: item.width * k },
      };
  }
};
