import { moveItem } from '../../server/pictures/moveItem.ts';
import type { Point, Scene } from '../../server/pictures/Scene.ts';

/** A slide on which one node is elsewhere, while it is dragged: its symbol, its name and the ends of its lines. */
export const shifted = (scene: Scene, id: string, by: Point): Scene => ({
  ...scene,
  items: scene.items.map((item) => {
    if (item.kind !== 'line') return item.about === id ? moveItem(item, 1, by.x, by.y) : item;
    const [from, to] = item.ends ?? [];
    const moved = (point: Point): Point => ({ x: point.x + by.x, y: point.y + by.y });
    if (from === id) return { ...item, from: moved(item.from) };
    return to === id ? { ...item, to: moved(item.to) } : item;
  }),
});
