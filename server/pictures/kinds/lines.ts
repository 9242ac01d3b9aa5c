import type { Edge } from '../../api/contract.ts';
import type { DrawingTools } from '../DrawingTools.ts';
import type { LegendEntry } from '../PictureKind.ts';
import { palette } from '../palette.ts';
import type { Line, Point } from '../Scene.ts';

/** How a type of relation is drawn. */
export type LineLook = Pick<Line, 'dash' | 'double' | 'arrow'>;

const dashes: Record<string, readonly number[]> = { dashed: [8, 6], dotted: [2, 6], dashdot: [12, 5, 2, 5] };

export const lookOf = (type: string, { model }: DrawingTools): LineLook => {
  const info = model.relations.find((each) => each.type === type);
  const dash = dashes[info?.line ?? ''];
  // An arrow only where both ends may be of one type: elsewhere the ends tell the direction.
  const arrow = info?.from.some((from) => info.to.includes(from)) ?? false;
  return { ...(dash && { dash }), ...(info?.line === 'double' && { double: true }), ...(arrow && { arrow }) };
};

/** A node where it is drawn. */
export interface Placed extends Point {
  id: string;
  symbol: number;
}

/** A relation between two placed nodes, from edge to edge; `turn` bends it aside where several join the same two. */
export const lineBetween = (
  relation: Pick<Edge, 'id' | 'type'>,
  a: Placed,
  b: Placed,
  { isThread, turn = 0, width = 1.8 }: { isThread: boolean; turn?: number; width?: number },
  tools: DrawingTools,
): Line => {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy) || 1;
  const bend = turn
    ? { x: (a.x + b.x) / 2 - (dy / length) * turn * 34, y: (a.y + b.y) / 2 + (dx / length) * turn * 34 }
    : undefined;
  return {
    ...{ kind: 'line', key: relation.id, about: relation.id },
    ...{ from: edgeOf(a, bend ?? b), to: edgeOf(b, bend ?? a) },
    ...(bend && { bend }),
    colour: isThread ? palette.thread : palette.line,
    width: isThread ? width * 2 : width,
    ...lookOf(relation.type, tools),
    ends: [a.id, b.id],
  };
};

/** Where a line towards a point leaves a symbol. */
const edgeOf = ({ x, y, symbol }: Placed, towards: Point): Point => {
  const length = Math.hypot(towards.x - x, towards.y - y);
  const reach = Math.min(symbol / 2 + 3, length / 2);
  if (length === 0) return { x, y };
  return { x: x + ((towards.x - x) / length) * reach, y: y + ((towards.y - y) / length) * reach };
};

/** What kinds of lines there are, in the order of the model. */
export const lineLegend = (relations: readonly Pick<Edge, 'type'>[], tools: DrawingTools): LegendEntry[] => {
  const drawn = new Set(relations.map(({ type }) => type));
  return tools.model.relations
    .filter(({ type }) => drawn.has(type))
    .map(({ type, label }) => ({
      key: type,
      words: label[tools.language],
      sample: (x, y) => [
        {
          ...{ kind: 'line', key: `legend line ${type}`, from: { x: x - 12, y }, to: { x: x + 12, y } },
          ...{ colour: palette.line, width: 1.8, ...lookOf(type, tools) },
        },
      ],
    }));
};
