import type { Arrow, Picture, Placed } from './picture.ts';

/** The height of a row, where in it a symbol has its middle, and how far from there lines pass; in pixels. */
export const row = { height: 122, middle: 38, above: 30, beside: 12 };

/** The middle of a lane in percent of the width; of a symbol in pixels from the top. */
export const xOf = ({ lane }: Placed, { lanes }: Picture): number => ((lane + 0.5) / lanes.length) * 100;
export const yOf = (placed: Placed): number => placed.row * row.height + row.middle;

/** Whether it runs against the direction in which one reads. */
export const isLeftward = ({ from, to }: Arrow): boolean => to.lane < from.lane;

/** The height at which it arrives: against the stream a little lower, beside what leaves there. */
export const arrivalOf = (arrow: Arrow): number => yOf(arrow.to) + (isLeftward(arrow) ? row.beside : 0);

/** From one to the other; where something stands in between, over it through the room above its row. */
export const curve = (arrow: Arrow, drawn: Picture): string => {
  const { from, to } = arrow;
  const [x1, x2, y1, y2] = [xOf(from, drawn), xOf(to, drawn), yOf(from), arrivalOf(arrow)];
  if (!isObstructed(arrow, drawn)) return `M${x1} ${y1}${bend(x1, y1, x2, y2)}`;
  const half = (50 / drawn.lanes.length) * Math.sign(x2 - x1);
  const above = y1 - row.above;
  const [leaves, arrives] = [x1 + half, x2 - half];
  return `M${x1} ${y1}${bend(x1, y1, leaves, above)}L${arrives} ${above}${bend(arrives, above, x2, y2)}`;
};

const bend = (x1: number, y1: number, x2: number, y2: number): string => {
  const middle = (x1 + x2) / 2;
  return `C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
};

/** Whether something stands in a lane between its ends, at the height at which it passes. */
export const isObstructed = ({ from, to }: Arrow, { placed }: Picture): boolean =>
  placed.some(({ lane, row: at }) => isBetween(lane, from.lane, to.lane) && isWithin(at, from.row, to.row));

const isBetween = (n: number, a: number, b: number): boolean => n > Math.min(a, b) && n < Math.max(a, b);
const isWithin = (n: number, a: number, b: number): boolean => n >= Math.min(a, b) && n <= Math.max(a, b);

/** Where an arrow's name stands: in its middle, or where it leaves for the room above a row. */
export const nameAt = (arrow: Arrow, drawn: Picture): { left: string; top: string } => {
  const { from, to } = arrow;
  const [x1, x2, y1, y2] = [xOf(from, drawn), xOf(to, drawn), yOf(from), yOf(to)];
  if (!isObstructed(arrow, drawn)) return { left: `${(x1 + x2) / 2}%`, top: `${(y1 + y2) / 2}px` };
  const half = (50 / drawn.lanes.length) * Math.sign(x2 - x1);
  return { left: `${x1 + half}%`, top: `${y1 - row.above}px` };
};
