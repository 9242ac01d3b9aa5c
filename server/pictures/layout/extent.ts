import { union, wholeBox } from './boxes.ts';
import type { Box, LayoutNode, Placed } from './types.ts';

/** The rectangle around everything. */
export const extent = (nodes: readonly LayoutNode[], places: ReadonlyMap<string, Placed>): Box | null => {
  let box: Box | null = null;
  for (const node of nodes) {
    const place = places.get(node.id);
    if (!place) continue;
    const own = wholeBox(node, place);
    box = box ? union(box, own) : own;
  }
  return box;
};
