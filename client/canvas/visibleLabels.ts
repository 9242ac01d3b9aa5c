import { collide, labelBox, symbolBox } from './layout/boxes.ts';
import type { Box, LayoutNode, Placed, Side } from './layout/types.ts';
import type { Scale } from './stylesheet.ts';

/**
 * The side at which each label has room at this scale, as on a map: from the most important node to the least,
 * each label takes its own side or another where it covers none before it, nor the symbol of another node.
 * A node that is not in the answer has no room for its name.
 */
export const visibleLabels = (
  byImportance: readonly (LayoutNode & { at: Placed })[],
  scale: Scale,
): Map<string, Side> => {
  const scaled = byImportance.map((node) => ({
    ...node,
    symbol: node.symbol * scale.symbol,
    label: { width: node.label.width * scale.label, height: node.label.height * scale.label },
  }));
  const symbols = scaled.map((node) => ({ id: node.id, box: symbolBox(node, node.at) }));
  const taken: Box[] = [];
  const sides = new Map<string, Side>();
  for (const node of scaled) {
    const hasRoom = (box: Box) =>
      !taken.some((other) => collide(box, other, 0)) &&
      !symbols.some((other) => other.id !== node.id && collide(box, other.box, -3 * scale.symbol));
    const side = [node.at.side, ...everySide].find((each) =>
      hasRoom(labelBox(node, { ...node.at, side: each })),
    );
    if (!side) continue;
    taken.push(labelBox(node, { ...node.at, side }));
    sides.set(node.id, side);
  }
  return sides;
};

const everySide: readonly Side[] = ['bottom', 'top', 'right', 'left'];
