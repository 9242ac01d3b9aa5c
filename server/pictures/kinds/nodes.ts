import type { Node } from '../../api/contract.ts';
import type { DrawingTools } from '../DrawingTools.ts';
import type { Side } from '../layout/types.ts';
import type { LegendEntry } from '../PictureKind.ts';
import { palette } from '../palette.ts';
import type { Font, Item, Run } from '../Scene.ts';
import { labelIn } from '../text/wording.ts';
import { widestOf, wrapRuns } from '../text/wrapRuns.ts';

export const infoOf = (type: string, { model }: DrawingTools) =>
  model.entities.find((info) => info.type === type);

/** A name broken into lines, and the room that it takes. */
export interface Label {
  lines: Run[][];
  size: number;
  bold: boolean;
  width: number;
  height: number;
}

const leading = 1.22;
const mostLines = 4;

/** Breaks a name into few lines, and no word of it while there is room: wider lines where narrow ones are too many. */
export const labelFor = (node: Node, size: number, bold: boolean, tools: DrawingTools): Label => {
  const font: Font = { size, bold };
  const name = labelIn(tools.language, node);
  const runs: Run[] = [{ text: name, ...(bold && { bold }) }];
  const longest = Math.max(...name.split(/[\s-]+/).map((word) => tools.measure(word, font)));
  const lines = [8.5, 11, 14, 18].reduce<Run[][]>((best, ems) => {
    if (best.length > 0 && best.length <= mostLines) return best;
    return wrapRuns(runs, Math.max(ems * size, Math.min(longest + 1, 18 * size)), font, tools.measure);
  }, []);
  return {
    lines,
    size,
    bold,
    width: widestOf(lines, font, tools.measure),
    height: lines.length * size * leading,
  };
};

export interface DrawnNode {
  node: Node;
  x: number;
  y: number;
  symbol: number;
  label: Label;
  side: Side;
  isThread: boolean;
}

/** A symbol with its name beside it. */
export const nodeItems = (drawn: DrawnNode, tools: DrawingTools): Item[] => {
  const { node, x, y, symbol, isThread } = drawn;
  return [
    {
      ...{ kind: 'symbol', key: node.id, about: node.id, x, y, size: symbol },
      shape: infoOf(node.type, tools)?.shape ?? 'ellipse',
      fill: infoOf(node.type, tools)?.colour.light ?? palette.muted,
      ...(isThread && { ring: { colour: palette.thread, width: 3, gap: 3 } }),
    },
    labelItem(drawn),
  ];
};

const gap = 5;

const labelItem = ({ node, x, y, symbol, label, side, isThread }: DrawnNode): Item => {
  const reach = symbol / 2 + gap + (isThread ? 6 : 0);
  const beside = side === 'left' || side === 'right';
  return {
    ...{ kind: 'words', key: `${node.id} name`, about: node.id, role: 'label' },
    x: side === 'left' ? x - reach : side === 'right' ? x + reach : x,
    y: beside ? y - label.height / 2 : side === 'top' ? y - reach - label.height : y + reach,
    anchor: side === 'left' ? 'end' : side === 'right' ? 'start' : 'middle',
    ...{ lines: label.lines, size: label.size, lineHeight: label.size * leading, width: label.width },
    ...{ fill: palette.ink, ground: palette.paper },
  };
};

/** What kinds of nodes there are, in the order of the model. */
export const nodeLegend = (nodes: readonly Pick<Node, 'type'>[], tools: DrawingTools): LegendEntry[] => {
  const drawn = new Set(nodes.map(({ type }) => type));
  return tools.model.entities
    .filter(({ type }) => drawn.has(type))
    .map(({ type, label, shape, colour }) => ({
      key: type,
      words: label[tools.language],
      sample: (x, y) => [
        { kind: 'symbol', key: `legend node ${type}`, shape, x, y, size: 18, fill: colour.light },
      ],
    }));
};
