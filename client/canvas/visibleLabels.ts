import { collide, labelBox, symbolBox } from './layout/boxes.ts';
import type { Box, LayoutNode, Placed } from './layout/types.ts';
import type { Scale } from './stylesheet.ts';

/**
 * The ids of the nodes whose labels have room at this scale, as on a map: from the most important node to the
 * least, each label that covers none before it, nor the symbol of another node.
 */
export const visibleLabels = (
  byImportance: readonly (LayoutNode & { at: Placed })[],
  scale: Scale,
): Set<string> => {
  const scaled = byImportance.map((node) => ({
    ...node,
    symbol: node.symbol * scale.symbol,
    label: { width: node.label.width * scale.label, height: node.label.height * scale.label },
  }));
  const symbols = scaled.map((node) => ({ id: node.id, box: symbolBox(node, node.at) }));
  const taken: Box[] = [];
  const visible = new Set<string>();
  for (const node of scaled) {
    const box = labelBox(node, node.at);
    const covers =
      taken.some((other) => collide(box, other, 0)) ||
      symbols.some((other) => other.id !== node.id && collide(box, other.box, -3 * scale.symbol));
    if (covers) continue;
    taken.push(box);
    visible.add(node.id);
  }
  return visible;
};
