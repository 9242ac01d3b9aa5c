import type { Node } from '../../api/contract.ts';
import type { DrawingTools } from '../DrawingTools.ts';
import type { Room } from '../PictureKind.ts';
import type { Run } from '../Scene.ts';
import { labelIn } from '../text/wording.ts';
import { widestOf, wrapRuns } from '../text/wrapRuns.ts';

/** Names as large as the room allows, in heads as short as that allows, and cells of what is left. */
export const matrixSizes = (
  rows: readonly Node[],
  columns: readonly Node[],
  room: Room,
  tools: DrawingTools,
): MatrixSizes => {
  for (let size = 18; size > smallest; size -= 1)
    for (const share of [0.24, 0.36, 0.5]) {
      const sizes = sizesAt(size, share, rows, columns, room, tools);
      if (isClear(sizes)) return sizes;
    }
  return sizesAt(smallest, 0.5, rows, columns, room, tools);
};

/** How a matrix is laid out in its room. */
export interface MatrixSizes {
  left: number;
  top: number;
  cell: Room;
  /** Of names. */
  size: number;
  /** Heads of few columns stand upright in their column; of many they are turned. */
  turned: boolean;
  heads: ReadonlyMap<string, Run[][]>;
  /** Of the head that has most. */
  lines: number;
}

/** By which long heads are turned, in degrees. */
export const turn = -50;
export const sine = Math.sin((-turn * Math.PI) / 180);
export const cosine = Math.cos((-turn * Math.PI) / 180);

/** Whether rows have room for their names, and turned heads for their lines beside each other. */
const isClear = ({ cell, size, turned, lines }: MatrixSizes): boolean =>
  cell.height >= size * 1.25 &&
  cell.width >= size * 1.5 &&
  (!turned || cell.width * sine >= lines * size * 1.2);

const smallest = 6;

const sizesAt = (
  size: number,
  share: number,
  rows: readonly Node[],
  columns: readonly Node[],
  room: Room,
  { language, measure }: DrawingTools,
): MatrixSizes => {
  const font = { size, bold: true };
  const nameOf = (node: Node): Run[] => [{ text: labelIn(language, node), bold: true }];
  const names = rows.map((row) => wrapRuns(nameOf(row), room.width * 0.3, font, measure));
  const left = widestOf(names.flat(), font, measure) + size;
  const wide = (room.width - left) / columns.length;
  const turned = wide < size * 7;
  const width = turned ? Math.min(room.width * 0.4, room.height * share) / sine : wide - size * 0.6;
  const heads = new Map(columns.map((column) => [column.id, wrapRuns(nameOf(column), width, font, measure)]));
  const longest = widestOf([...heads.values()].flat(), font, measure);
  const most = Math.max(...[...heads.values()].map((lines) => lines.length));
  const top = turned ? longest * sine + most * size * 1.2 * cosine + size * 0.6 : (most * 1.2 + 0.6) * size;
  // The last head leans out over the right edge.
  const lean = turned ? longest * cosine : 0;
  const cell = {
    width: Math.min((room.width - left - lean) / columns.length, size * (turned ? 5 : 14)),
    height: Math.min(Math.max((room.height - top) / rows.length, 0.5), size * 2.2),
  };
  return { left, top, cell, size, turned, heads, lines: most };
};
