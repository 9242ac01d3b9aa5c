import type { Box, LayoutNode, Placed, Point } from './types.ts';

const gap = 5;

/** The rectangle of a node's label where it stands. */
export const labelBox = ({ symbol, label }: LayoutNode, at: Placed): Box => {
  const reach = symbol / 2 + gap;
  if (at.side === 'left' || at.side === 'right') {
    const near = at.side === 'left' ? at.x - reach - label.width : at.x + reach;
    return around(near, at.y - label.height / 2, label.width, label.height);
  }
  const top = at.side === 'top' ? at.y - reach - label.height : at.y + reach;
  return around(at.x - label.width / 2, top, label.width, label.height);
};

export const symbolBox = ({ symbol }: LayoutNode, at: Point): Box =>
  around(at.x - symbol / 2, at.y - symbol / 2, symbol, symbol);

/** Symbol and label together. */
export const wholeBox = (node: LayoutNode, at: Placed): Box => union(labelBox(node, at), symbolBox(node, at));

export const union = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

/** How far two rectangles reach into each other, with a margin around; not positive where they are apart. */
export const overlap = (a: Box, b: Box, margin: number): { x: number; y: number } => ({
  x: Math.min(a.right, b.right) - Math.max(a.left, b.left) + margin,
  y: Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + margin,
});

export const collide = (a: Box, b: Box, margin: number): boolean => {
  const shared = overlap(a, b, margin);
  return shared.x > 0 && shared.y > 0;
};

export const centre = (box: Box): Point => ({
  x: (box.left + box.right) / 2,
  y: (box.top + box.bottom) / 2,
});

const around = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
