import type { Line, Point } from './Scene.ts';

/** A line in the syntax of SVG paths. */
export const linePath = ({ from, to, bend }: Pick<Line, 'from' | 'to' | 'bend'>): string =>
  bend ? `M${at(from)}Q${at(bend)} ${at(to)}` : `M${at(from)}L${at(to)}`;

/** The head of an arrow at a line's end. */
export const arrowHead = ({ from, to, bend, width }: Line): string => {
  const { x, y } = bend ?? from;
  const length = Math.hypot(to.x - x, to.y - y) || 1;
  const [dx, dy] = [(to.x - x) / length, (to.y - y) / length];
  const [long, wide] = [6 + width * 2.2, 3 + width];
  const corner = (side: number): Point => ({
    x: to.x - dx * long - dy * wide * side,
    y: to.y - dy * long + dx * wide * side,
  });
  return `M${at(to)}L${at(corner(1))}L${at(corner(-1))}Z`;
};

const at = ({ x, y }: Point): string => `${rounded(x)} ${rounded(y)}`;
const rounded = (value: number): number => Math.round(value * 100) / 100;
