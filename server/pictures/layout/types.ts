/** Where a node's label stands: away from its lines. */
export type Side = 'top' | 'bottom' | 'left' | 'right';

export interface Point {
  x: number;
  y: number;
}

export interface Placed extends Point {
  side: Side;
}

/** A node to place; sizes in pixels. */
export interface LayoutNode {
  id: string;
  symbol: number;
  label: { width: number; height: number };
}

export interface LayoutEdge {
  from: string;
  to: string;
}

/** A rectangle by its edges. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
