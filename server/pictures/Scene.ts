/** A picture as plain data: what every renderer (the page, PDF, slides, pixels) draws. Units are pixels of a slide. */
export interface Scene {
  width: number;
  height: number;
  /** Drawn in this order, the last on top. */
  items: readonly Item[];
}

export type Item = Symbol | Line | Box | Path | Words;

interface Base {
  /** Tells which item of another picture is the same thing; unique in a scene. */
  key: string;
  /** The node or relation that it is about. */
  about?: string;
  /** From 0 to 1; 1 without it. */
  opacity?: number;
}

/** A node's symbol: the outline of that name (`shapes.ts`) in a square around its middle. */
export interface Symbol extends Base {
  kind: 'symbol';
  shape: string;
  x: number;
  y: number;
  /** The side of the square. */
  size: number;
  fill: string;
  /** A ring around it, outside. */
  ring?: { colour: string; width: number; gap: number };
}

/** A line between two points, both at the edge of what it connects. */
export interface Line extends Base {
  kind: 'line';
  from: Point;
  to: Point;
  /** The control point of a quadratic curve; straight without one. */
  bend?: Point;
  colour: string;
  width: number;
  /** Lengths of dashes and gaps; solid without. */
  dash?: readonly number[];
  /** Two thin lines with paper between. */
  double?: boolean;
  arrow?: boolean;
  /** The keys of the symbols that it connects, where it does. */
  ends?: readonly [string, string];
}

export interface Box extends Base {
  kind: 'box';
  x: number;
  y: number;
  width: number;
  height: number;
  radius?: number;
  fill?: string;
  stroke?: string;
  strokeWidth?: number;
}

/** An outline in the syntax of SVG paths, moved and scaled. */
export interface Path extends Base {
  kind: 'path';
  d: string;
  x: number;
  y: number;
  scale: number;
  fill?: string;
  stroke?: string;
  /** In the scene's units, whatever the scale. */
  strokeWidth?: number;
}

/** Lines of text, already broken. */
export interface Words extends Base {
  kind: 'words';
  /** Where each line begins, has its middle or ends, by `anchor`. */
  x: number;
  /** The top of the first line. */
  y: number;
  lines: readonly (readonly Run[])[];
  size: number;
  /** From one line's top to the next one's, in pixels. */
  lineHeight: number;
  anchor: 'start' | 'middle' | 'end';
  /** Of the longest line. */
  width: number;
  fill: string;
  serif?: boolean;
  /** Turned by degrees, clockwise, around x and y. */
  turned?: number;
  /** Paper behind it, so that lines do not run through it. */
  ground?: string;
  /** What these words are for: a slide has one title; what is read in the letter opens there. */
  role?: 'title' | 'text' | 'quote' | 'source' | 'label' | 'legend' | 'foot';
  /** Of a quote: its place in the step's evidence. */
  quote?: number;
}

/** Words in one look. */
export interface Run {
  text: string;
  bold?: boolean;
  italic?: boolean;
  href?: string;
}

export interface Point {
  x: number;
  y: number;
}

/** How a run is set. */
export interface Font {
  size: number;
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  serif?: boolean | undefined;
}

/** How wide a text is in pixels: by a canvas in a browser, by the font's own tables elsewhere. */
export type Measure = (text: string, font: Font) => number;
