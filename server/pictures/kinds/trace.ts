import type { Step } from '../../api/contract.ts';
import type { DrawingTools } from '../DrawingTools.ts';
import { fitInto } from '../fitInto.ts';
import type { PictureKind, Room } from '../PictureKind.ts';
import { palette } from '../palette.ts';
import type { Item, Point } from '../Scene.ts';
import { labelIn } from '../text/wording.ts';
import { widestOf, wrapRuns } from '../text/wrapRuns.ts';
import { lanesOf } from './lanes.ts';
import { lineBetween, lineLegend } from './lines.ts';
import { infoOf, nodeItems, nodeLegend } from './nodes.ts';

/** From what was asked to where it led: a lane for each step of the way, and on each arrow what it says. */
export const trace: PictureKind = {
  kind: 'trace',
  draw: (step, room, tools) => drawn(step, room, tools),
  legend: (step, tools) => [
    ...nodeLegend(step.facts.nodes, tools),
    ...lineLegend(step.facts.relations, tools),
  ],
};

const drawn = (step: Step, room: Room, tools: DrawingTools): Item[] => {
  const thread = new Set(step.view.highlights);
  const lanes = lanesOf(step);
  const [columns, rows] = [1 + most(lanes, 'x'), 1 + most(lanes, 'y')];
  const lane = {
    width: Math.max(room.width / columns, 150),
    height: Math.min(Math.max(room.height / rows, 96), 170),
  };
  const size = Math.min(18, Math.max(13, lane.width / 13));
  const placed = step.facts.nodes.flatMap((node) => {
    const at = lanes.get(node.id);
    if (!at) return [];
    const label = fitting(node, size, lane.width * 0.9, tools);
    const symbol = size * 1.9;
    const place = { x: (at.x + 0.5) * lane.width, y: at.y * lane.height };
    return [{ id: node.id, node, label, symbol, ...place, side: 'bottom' as const }];
  });
  const at = new Map(placed.map((each) => [each.id, each]));
  const arrows = step.facts.relations.flatMap((relation) => {
    const [a, b] = [at.get(relation.from), at.get(relation.to)];
    if (!a || !b) return [];
    const isThread = thread.has(relation.id);
    return [
      { relation, line: { ...lineBetween(relation, a, b, { isThread, width: 2 }, tools), arrow: true } },
    ];
  });
  const items: Item[] = [
    ...arrows.map(({ line }) => line),
    ...arrows.map(({ relation, line }) =>
      arrowName(relation, middle(line.from, line.to), size * 0.8, lane.width * 0.5, tools),
    ),
    ...placed.flatMap((each) => nodeItems({ ...each, isThread: thread.has(each.id) }, tools)),
  ];
  return fitInto(items, step.view.camera, room);
};

/** A name no wider than its lane: smaller where its longest word is. */
const fitting = (node: Step['facts']['nodes'][number], size: number, width: number, tools: DrawingTools) => {
  const bold = infoOf(node.type, tools)?.overview ?? false;
  const name = labelIn(tools.language, node);
  const longest = Math.max(...name.split(/[\s-]+/).map((word) => tools.measure(word, { size, bold })));
  const own = { size: size * Math.min(1, Math.max(0.6, width / (longest + 1))), bold };
  const lines = wrapRuns([{ text: name, ...(bold && { bold }) }], width, own, tools.measure);
  return {
    ...own,
    lines,
    width: widestOf(lines, own, tools.measure),
    height: lines.length * own.size * 1.22,
  };
};

/** How things stand where the relation says so, else what it is. */
const arrowName = (
  { id, type, properties }: Step['facts']['relations'][number],
  { x, y }: Point,
  size: number,
  width: number,
  tools: DrawingTools,
): Item => {
  const { model, language, measure } = tools;
  const status =
    typeof properties.status === 'string' ? model.terms[`status.${properties.status}`] : undefined;
  const label = status ?? model.relations.find((info) => info.type === type)?.label;
  const runs = [{ text: (label?.[language] ?? type).toLowerCase(), italic: true }];
  const lines = wrapRuns(runs, width, { size, italic: true }, measure);
  return {
    ...{ kind: 'words', key: `${id} name`, about: id, role: 'label', anchor: 'middle' },
    ...{ x, y: y - (lines.length * size * 1.2) / 2, lines, size, lineHeight: size * 1.2 },
    ...{
      width: widestOf(lines, { size, italic: true }, measure),
      fill: palette.muted,
      ground: palette.paper,
    },
  };
};

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

const most = (lanes: ReadonlyMap<string, Point>, axis: 'x' | 'y'): number =>
  Math.max(0, ...[...lanes.values()].map((at) => at[axis]));
