import { union } from './layout/boxes.ts';
import type { Box } from './layout/types.ts';
import type { Item } from './Scene.ts';

/** The rectangle around an item, without the thickness of its lines; null for an outline, whose size only its renderer knows. */
export const boundsOf = (item: Item): Box | null => {
  switch (item.kind) {
    case 'line': {
      const points = [item.from, item.to];
      return {
        left: Math.min(...points.map(({ x }) => x)),
        right: Math.max(...points.map(({ x }) => x)),
        top: Math.min(...points.map(({ y }) => y)),
        bottom: Math.max(...points.map(({ y }) => y)),
      };
    }
    case 'symbol': {
      const reach = item.size / 2 + (item.ring ? item.ring.gap + item.ring.width : 0);
      return { left: item.x - reach, right: item.x + reach, top: item.y - reach, bottom: item.y + reach };
    }
    case 'box':
      return { left: item.x, right: item.x + item.width, top: item.y, bottom: item.y + item.height };
    case 'words': {
      const left = { start: item.x, middle: item.x - item.width / 2, end: item.x - item.width }[item.anchor];
      return {
        left,
        right: left + item.width,
        top: item.y,
        bottom: item.y + item.lines.length * item.lineHeight,
      };
    }
    default:
      return null;
  }
};

/** The rectangle around all of them, or null where there is nothing. */
export const boundsOfAll = (items: readonly Item[]): Box | null =>
  items.reduce<Box | null>((all, item) => {
    const own = boundsOf(item);
    return all && own ? union(all, own) : (all ?? own);
  }, null);
