import type { Node, Step } from '../../api/contract.ts';
import type { DrawingTools } from '../DrawingTools.ts';
import type { PictureKind, Room } from '../PictureKind.ts';
import { palette } from '../palette.ts';
import type { Item } from '../Scene.ts';
import { labelIn } from '../text/wording.ts';
import { widestOf, wrapRuns } from '../text/wrapRuns.ts';
import { type Mark, markItem, markLegend, markOf } from './marks.ts';
import { cosine, type MatrixSizes, matrixSizes, sine, turn } from './matrixSizes.ts';
import { infoOf } from './nodes.ts';

/** Who joined what: a row for each party, a column for each initiative, a sign where a letter names the pair. */
export const matrix: PictureKind = {
  kind: 'matrix',
  draw: (step, room, tools) => grid(step, cellsOf(step, tools), room, fillOf(step, tools), tools),
  legend: (step, tools) =>
    markLegend(
      cellsOf(step, tools).map(({ mark }) => mark),
      fillOf(step, tools),
      tools,
    ),
};

/** The colour of who is in the rows. */
const fillOf = (step: Step, tools: DrawingTools): string =>
  infoOf(present(step.view.rows, step)[0]?.type ?? '', tools)?.colour.light ?? palette.ink;

interface Cell {
  id: string;
  row: string;
  column: string;
  mark: Mark;
}

/** The first relation of each pair counts. */
const cellsOf = (step: Step, tools: DrawingTools): Cell[] => {
  const order = new Map(step.view.relations.map((id, index) => [id, index]));
  const pairs = new Map<string, Cell>();
  for (const relation of [...step.facts.relations].sort(
    (a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0),
  )) {
    const mark = markOf(relation, tools);
    if (!mark) continue;
    const [row, column] = mark.party === 'from' ? [relation.from, relation.to] : [relation.to, relation.from];
    const pair = `${row} ${column}`;
    if (!pairs.has(pair)) pairs.set(pair, { id: relation.id, row, column, mark });
  }
  return [...pairs.values()];
};

const present = (ids: readonly string[], { facts }: Step): Node[] =>
  ids.flatMap((id) => facts.nodes.find((node) => node.id === id) ?? []);

const grid = (step: Step, cells: readonly Cell[], room: Room, fill: string, tools: DrawingTools): Item[] => {
  const [rows, columns] = [present(step.view.rows, step), present(step.view.columns, step)];
  if (rows.length === 0 || columns.length === 0) return [];
  const thread = new Set(step.view.highlights);
  const sizes = matrixSizes(rows, columns, room, tools);
  const { left, top, cell } = sizes;
  const x = (column: number): number => left + (column + 0.5) * cell.width;
  const y = (row: number): number => top + (row + 0.5) * cell.height;
  const rowAt = new Map(rows.map(({ id }, index) => [id, index]));
  const columnAt = new Map(columns.map(({ id }, index) => [id, index]));
  const signs = cells.flatMap(({ id, row, column, mark }): Item[] => {
    const [r, c] = [rowAt.get(row), columnAt.get(column)];
    if (r === undefined || c === undefined) return [];
    const size = Math.min(cell.width, cell.height) * 0.62;
    const sign = { ...markItem(id, mark, x(c), y(r), size, fill), about: id };
    return thread.has(id) ? [around(`${id} thread`, x(c), y(r), size * 1.5), sign] : [sign];
  });
  return [
    ...rows.map((row, index) =>
      rule(`${row.id} rule`, y(index) + cell.height / 2, left + columns.length * cell.width),
    ),
    ...rows.map((row, index): Item => rowHead(row, y(index), sizes, thread.has(row.id), tools)),
    ...columns.map(
      (column, index): Item => columnHead(column, x(index), sizes, thread.has(column.id), tools),
    ),
    ...signs,
  ];
};

const rowHead = (
  row: Node,
  y: number,
  { left, size, cell }: MatrixSizes,
  isThread: boolean,
  tools: DrawingTools,
): Item => {
  const font = { size, bold: isThread };
  const lines = wrapRuns(
    [{ text: labelIn(tools.language, row), ...(isThread && { bold: true }) }],
    left - size * 0.5,
    font,
    tools.measure,
  );
  const fitted = Math.min(size, (cell.height * 0.95) / (lines.length * 1.2));
  const k = fitted / size;
  return {
    ...{ kind: 'words', key: `${row.id} name`, about: row.id, role: 'label', anchor: 'end' },
    ...{
      x: left - size,
      y: y - (lines.length * fitted * 1.2) / 2,
      lines,
      size: fitted,
      lineHeight: fitted * 1.2,
    },
    ...{ width: widestOf(lines, font, tools.measure) * k, fill: isThread ? palette.thread : palette.ink },
  };
};

const columnHead = (
  column: Node,
  x: number,
  { top, size, turned, heads }: MatrixSizes,
  isThread: boolean,
  tools: DrawingTools,
): Item => {
  const lines = (heads.get(column.id) ?? []).map((line) =>
    line.map(({ bold: _bold, ...run }) => ({ ...run, ...(isThread && { bold: true }) })),
  );
  const height = lines.length * size * 1.2;
  const base = {
    ...{ kind: 'words' as const, key: `${column.id} name`, about: column.id, role: 'label' as const },
    ...{ lines, size, lineHeight: size * 1.2, width: widestOf(lines, { size }, tools.measure) },
    fill: isThread ? palette.thread : palette.ink,
  };
  return turned
    ? {
        ...base,
        anchor: 'start',
        x: x - (height / 2) * sine,
        y: top - size * 0.4 - (height / 2) * cosine,
        turned: turn,
      }
    : { ...base, anchor: 'middle', x, y: top - size * 0.4 - height };
};

const rule = (key: string, y: number, width: number): Item => ({
  ...{ kind: 'line', key, from: { x: 0, y }, to: { x: width, y }, colour: palette.rule, width: 1 },
});

const around = (key: string, x: number, y: number, size: number): Item => ({
  ...{ kind: 'box', key, x: x - size / 2, y: y - size / 2, width: size, height: size, radius: size * 0.2 },
  ...{ stroke: palette.thread, strokeWidth: 2.5 },
});
