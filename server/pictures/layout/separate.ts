import { wholeBox } from './boxes.ts';
import type { LayoutEdge, LayoutNode, Placed } from './types.ts';

/** Between two things that are drawn, in pixels. */
const margin = 8;
const rounds = 220;
/** In the last rounds only what covers each other moves. */
const roundsWithLines = 130;

/**
 * Pushes nodes apart until no label covers another node or label, and lines run through few of them. Changes `at`.
 * It is the innermost work of the layout: plain arrays, no objects made on the way.
 */
export const separate = (
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  at: Map<string, Placed>,
): void => {
  const field = fieldOf(nodes, edges, at);
  for (let round = 0; round < rounds; round += 1) {
    const crossed = round < roundsWithLines && pushOffLines(field);
    const touched = pushApart(field);
    if (!touched && !crossed) break;
  }
  for (const [index, node] of nodes.entries()) {
    const place = at.get(node.id);
    if (place) at.set(node.id, { ...place, x: field.x[index] ?? 0, y: field.y[index] ?? 0 });
  }
};

/** Where each node is, the middle of its box from there, and half of the box's size. */
interface Field {
  count: number;
  x: Float64Array;
  y: Float64Array;
  offX: Float64Array;
  offY: Float64Array;
  halfX: Float64Array;
  halfY: Float64Array;
  from: Int32Array;
  to: Int32Array;
}

const fieldOf = (
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  at: ReadonlyMap<string, Placed>,
): Field => {
  const placed = nodes.map((node): [LayoutNode, Placed] => [node, at.get(node.id) ?? nowhere]);
  const boxes = placed.map(([node, place]) => wholeBox(node, { ...place, x: 0, y: 0 }));
  const index = new Map(nodes.map((node, position) => [node.id, position]));
  const drawn = edges.filter(({ from, to }) => index.has(from) && index.has(to));
  return {
    count: nodes.length,
    x: Float64Array.from(placed, ([, { x }]) => x),
    y: Float64Array.from(placed, ([, { y }]) => y),
    offX: Float64Array.from(boxes, ({ left, right }) => (left + right) / 2),
    offY: Float64Array.from(boxes, ({ top, bottom }) => (top + bottom) / 2),
    halfX: Float64Array.from(boxes, ({ left, right }) => (right - left) / 2),
    halfY: Float64Array.from(boxes, ({ top, bottom }) => (bottom - top) / 2),
    from: Int32Array.from(drawn, ({ from }) => index.get(from) ?? 0),
    to: Int32Array.from(drawn, ({ to }) => index.get(to) ?? 0),
  };
};

const nowhere: Placed = { x: 0, y: 0, side: 'bottom' };

/** A number of the field; every index that is asked for is inside. */
const of = (numbers: Float64Array | Int32Array, index: number): number => numbers[index] ?? 0;

const pushApart = ({ count, x, y, offX, offY, halfX, halfY }: Field): boolean => {
  let touched = false;
  for (let a = 0; a < count; a += 1) {
    for (let b = a + 1; b < count; b += 1) {
      const dx = of(x, b) + of(offX, b) - of(x, a) - of(offX, a);
      const sharedX = of(halfX, a) + of(halfX, b) + margin - Math.abs(dx);
      if (sharedX <= 0) continue;
      const dy = of(y, b) + of(offY, b) - of(y, a) - of(offY, a);
      const sharedY = of(halfY, a) + of(halfY, b) + margin - Math.abs(dy);
      if (sharedY <= 0) continue;
      touched = true;
      const sideways = sharedX < sharedY;
      const push = (sideways ? sharedX : sharedY) / 2 + 0.01;
      const sign = (sideways ? dx : dy) >= 0 ? 1 : -1;
      const along = sideways ? x : y;
      along[a] = of(along, a) - push * sign;
      along[b] = of(along, b) + push * sign;
    }
  }
  return touched;
};

/** Takes nodes off lines that run over them, by a step at right angles to the line. */
const pushOffLines = ({ count, x, y, offX, offY, halfX, halfY, from, to }: Field): boolean => {
  let crossed = false;
  for (let line = 0; line < from.length; line += 1) {
    const a = of(from, line);
    const b = of(to, line);
    const lineX = of(x, b) - of(x, a);
    const lineY = of(y, b) - of(y, a);
    const length = Math.hypot(lineX, lineY);
    if (length < 1) continue;
    const alongX = lineX / length;
    const alongY = lineY / length;
    for (let node = 0; node < count; node += 1) {
      if (node === a || node === b) continue;
      const dx = of(x, node) + of(offX, node) - of(x, a);
      const dy = of(y, node) + of(offY, node) - of(y, a);
      const reached = dx * alongX + dy * alongY;
      if (reached < 0 || reached > length) continue;
      const aside = dy * alongX - dx * alongY;
      const needed = Math.abs(alongY) * of(halfX, node) + Math.abs(alongX) * of(halfY, node) + 2;
      const missing = needed - Math.abs(aside);
      if (missing <= 0) continue;
      crossed = true;
      const step = Math.min(missing, 6) * (aside < 0 ? -0.5 : 0.5);
      x[node] = of(x, node) - alongY * step;
      y[node] = of(y, node) + alongX * step;
    }
  }
  return crossed;
};
