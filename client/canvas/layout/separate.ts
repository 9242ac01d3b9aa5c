import { centre, labelBox, overlap, wholeBox } from './boxes.ts';
import type { LayoutEdge, LayoutNode, Placed } from './types.ts';

const margin = 8;
const rounds = 400;

/** Pushes nodes apart until no label covers another node or label, and no line runs through a label. Changes `at`. */
export const separate = (
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  at: Map<string, Placed>,
  isPinned: (id: string) => boolean,
): void => {
  for (let round = 0; round < rounds; round += 1) {
    const crossed = round < rounds * 0.6 && pushOffLines(nodes, edges, at, isPinned);
    const touched = pushApart(nodes, at, isPinned);
    if (!touched && !crossed) return;
  }
};

const pushApart = (
  nodes: readonly LayoutNode[],
  at: Map<string, Placed>,
  isPinned: (id: string) => boolean,
): boolean => {
  let touched = false;
  for (const [index, a] of nodes.entries()) {
    for (const b of nodes.slice(index + 1)) {
      const first = at.get(a.id);
      const second = at.get(b.id);
      if (!first || !second || (isPinned(a.id) && isPinned(b.id))) continue;
      const boxA = wholeBox(a, first);
      const boxB = wholeBox(b, second);
      const shared = overlap(boxA, boxB, margin);
      if (shared.x <= 0 || shared.y <= 0) continue;
      touched = true;
      const share = isPinned(a.id) || isPinned(b.id) ? 1 : 0.5;
      const sideways = shared.x < shared.y;
      const middleA = centre(boxA);
      const middleB = centre(boxB);
      const sign = (sideways ? middleA.x <= middleB.x : middleA.y <= middleB.y) ? -1 : 1;
      const push = (sideways ? shared.x : shared.y) * share * sign + 0.01 * sign;
      if (!isPinned(a.id)) at.set(a.id, moved(first, sideways, push));
      if (!isPinned(b.id)) at.set(b.id, moved(second, sideways, -push));
    }
  }
  return touched;
};

const moved = (point: Placed, sideways: boolean, push: number): Placed =>
  sideways ? { ...point, x: point.x + push } : { ...point, y: point.y + push };

const pushOffLines = (
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  at: Map<string, Placed>,
  isPinned: (id: string) => boolean,
): boolean => {
  let crossed = false;
  for (const node of nodes) {
    if (isPinned(node.id)) continue;
    for (const edge of edges) {
      const place = at.get(node.id);
      const from = at.get(edge.from);
      const to = at.get(edge.to);
      if (!place || !from || !to || edge.from === node.id || edge.to === node.id) continue;
      const push = pushOffLine(node, place, from, to);
      if (!push) continue;
      crossed = true;
      at.set(node.id, { ...place, x: place.x + push.x, y: place.y + push.y });
    }
  }
  return crossed;
};

/** The step that takes a node's symbol and label off a line, at right angles to it; null where the line passes by. */
const pushOffLine = (node: LayoutNode, place: Placed, from: Placed, to: Placed) => {
  const box = wholeBox(node, place);
  const middle = centre(box);
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length < 1) return null;
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const reached = (middle.x - from.x) * along.x + (middle.y - from.y) * along.y;
  if (reached < 0 || reached > length) return null;
  const aside = (middle.x - from.x) * -along.y + (middle.y - from.y) * along.x;
  const label = labelBox(node, place);
  const half = {
    x: (Math.max(label.right, box.right) - box.left) / 2,
    y: (box.bottom - box.top) / 2,
  };
  const needed = Math.abs(along.y) * half.x + Math.abs(along.x) * half.y + 2;
  if (Math.abs(aside) >= needed) return null;
  const step = Math.min(needed - Math.abs(aside), 6) * (aside < 0 ? -1 : 1) * 0.5;
  return { x: -along.y * step, y: along.x * step };
};
