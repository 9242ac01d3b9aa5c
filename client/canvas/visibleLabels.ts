import { collide, labelBox, symbolBox } from '../../server/pictures/layout/boxes.ts';
import type { Box, LayoutNode, Placed, Side } from '../../server/pictures/layout/types.ts';
import type { Scale } from './stylesheet.ts';

/** A node that stands, with what its label may ask for. */
export interface Labelled extends LayoutNode {
  at: Placed;
  /** What the picture is built around: where there is no other way, its label may cover lesser symbols. */
  central: boolean;
  /** Selected: its label is always shown. */
  chosen: boolean;
}

/**
 * The side at which each label has room at this scale, as on a map: from the most important node to the least,
 * each label takes its own side or another where it covers none before it, nor the symbol of another node.
 * A node that is not in the answer has no room for its name.
 */
export const visibleLabels = (byImportance: readonly Labelled[], scale: Scale): Map<string, Side> => {
  const scaled = byImportance.map((node) => ({
    ...node,
    symbol: node.symbol * scale.symbol,
    label: { width: node.label.width * scale.label, height: node.label.height * scale.label },
  }));
  const symbols = scaled.map((node) => ({ ...node, box: symbolBox(node, node.at) }));
  const taken: Box[] = [];
  const sides = new Map<string, Side>();
  for (const node of scaled) {
    const isFree = (box: Box) => !taken.some((other) => collide(box, other, 0));
    const covers = (box: Box, among: readonly (typeof symbols)[number][]) =>
      among.some((other) => other.id !== node.id && collide(box, other.box, -3 * scale.symbol));
    const sideWhere = (hasRoom: (box: Box) => boolean) =>
      [node.at.side, ...everySide].find((side) => hasRoom(labelBox(node, { ...node.at, side })));
    const side =
      sideWhere((box) => isFree(box) && !covers(box, symbols)) ??
      (node.central
        ? sideWhere((box) => isFree(box) && !covers(box, symbols.filter(isCentral)))
        : undefined) ??
      (node.chosen ? node.at.side : undefined);
    if (!side) continue;
    taken.push(labelBox(node, { ...node.at, side }));
    sides.set(node.id, side);
  }
  return sides;
};

const isCentral = ({ central }: Labelled): boolean => central;

const everySide: readonly Side[] = ['bottom', 'top', 'right', 'left'];
