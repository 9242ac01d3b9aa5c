import type { ElementDefinition } from 'cytoscape';
import type { Edge, Node } from '../../server/api/contract.ts';
import { entityInfo, isCentral, nameOf, relationInfo } from '../state/model.ts';
import { type LabelSetting, type LabelText, labelText } from './labelText.ts';
import type { LayoutNode, Placed } from './layout/types.ts';

/** A node as it is drawn: its symbol's size and its label, before it has a place. */
export interface DrawnNode extends LayoutNode {
  label: LabelText;
  node: Node;
  /** What the picture is built around. */
  central: boolean;
}

/** How large a node is drawn, and how its name is broken; what a letter's overview is built around stands out. */
export const drawnNode = (node: Node, lines: number, isCompact: boolean): DrawnNode => {
  const central = isCentral(node.type);
  const symbol = central ? 30 : Math.min(16 + 2.4 * Math.sqrt(Math.max(lines - 1, 0)), 24);
  return { id: node.id, node, central, symbol, label: labelOf(node, isCompact) };
};

/** On a small canvas names are cut sooner. */
export const labelOf = (node: Node, isCompact: boolean): LabelText => {
  const setting = isCentral(node.type) ? settings.central : settings.other;
  return labelText(nameOf(node), isCompact ? { ...setting, width: 104, maxLines: 2 } : setting);
};

const settings: Record<'central' | 'other', LabelSetting> = {
  central: { width: 150, maxLines: 3, weight: 600 },
  other: { width: 118, maxLines: 3, weight: 400 },
};

export const nodeElement = (
  { id, node, central, symbol, label }: DrawnNode,
  place: Placed,
): ElementDefinition => ({
  group: 'nodes',
  data: {
    id,
    type: node.type,
    symbol,
    label: label.text,
    labelWidth: label.width,
    labelHeight: label.height,
    side: place.side,
    shape: entityInfo(node.type)?.shape ?? 'ellipse',
    central: central ? 1 : 0,
  },
  position: { x: place.x, y: place.y },
});

export const edgeElement = (relation: Edge): ElementDefinition => {
  const info = relationInfo(relation.type);
  // An arrow only where both ends may be of one type: elsewhere the ends tell the direction.
  const directed = info?.from.some((type) => info.to.includes(type)) ?? false;
  return {
    group: 'edges',
    data: {
      id: relation.id,
      source: relation.from,
      target: relation.to,
      line: info?.line ?? 'solid',
      directed: directed ? 1 : 0,
    },
  };
};
