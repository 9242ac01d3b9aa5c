import type { ElementDefinition } from 'cytoscape';
import type { Edge, Node } from '../../server/api/contract.ts';
import type { LayoutNode, Placed } from '../../server/pictures/layout/types.ts';
import type { LineMark } from '../state/graph.ts';
import { entityInfo, isCentral, labelNameOf, relationInfo } from '../state/model.ts';
import { type LabelText, labelText } from './labelText.ts';
import type { Measures } from './measures.ts';

/** A node as it is drawn: its symbol's size and its label, before it has a place. */
export interface DrawnNode extends LayoutNode {
  label: LabelText;
  node: Node;
  /** What the picture is built around. */
  central: boolean;
}

/** How large a node is drawn, and how its name is broken. */
export const drawnNode = (node: Node, lines: number, measures: Measures): DrawnNode => {
  const central = isCentral(node.type);
  const { least, most } = measures.other.symbol;
  const symbol = central
    ? measures.central.symbol
    : Math.min(least * (1 + 0.15 * Math.sqrt(Math.max(lines - 1, 0))), most);
  return { id: node.id, node, central, symbol, label: labelOf(node, measures) };
};

export const labelOf = (node: Node, measures: Measures): LabelText =>
  labelText(labelNameOf(node), measures[isCentral(node.type) ? 'central' : 'other'].label);

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
    fontSize: label.fontSize,
    side: place.side,
    ownSide: place.side,
    shape: entityInfo(node.type)?.shape ?? 'ellipse',
    central: central ? 1 : 0,
  },
  position: { x: place.x, y: place.y },
});

export const edgeElement = (relation: Edge, mark?: LineMark): ElementDefinition => {
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
      ...(mark && { sign: mark.sign, weight: mark.weight }),
    },
  };
};
