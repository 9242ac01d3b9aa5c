/** How a label is set: the width of its lines in pixels, how many there may be, and their weight. */
export interface LabelSetting {
  width: number;
  maxLines: number;
  weight: number;
  fontSize: number;
}

/** The sizes of everything in the drawing, in pixels. */
export interface Measures {
  /** What the picture is built around. */
  central: { symbol: number; label: LabelSetting };
  /** Everything else; a node with more lines is drawn larger, within these bounds. */
  other: { symbol: { least: number; most: number }; label: LabelSetting };
  /** How thick a line is. */
  thickness: number;
  /** The shortest line, and how long one is to a node that has no other, in shares of the shortest. */
  shortestLine: number;
  leaf: number;
  /** Whether every label is sure of room, or only those of what the picture is built around. */
  labelsAll: boolean;
  /** Zoomed out further than this, the camera goes to what is selected. */
  readable: number;
  padding: number;
}

const wide: Measures = {
  central: { symbol: 30, label: { width: 150, maxLines: 3, weight: 600, fontSize: 13 } },
  other: { symbol: { least: 16, most: 24 }, label: { width: 118, maxLines: 3, weight: 400, fontSize: 13 } },
  thickness: 1.4,
  shortestLine: 92,
  leaf: 1.05,
  labelsAll: true,
  readable: 0.6,
  padding: 26,
};

const narrow: Measures = {
  central: { symbol: 18, label: { width: 82, maxLines: 2, weight: 600, fontSize: 10.5 } },
  other: { symbol: { least: 9, most: 14 }, label: { width: 82, maxLines: 2, weight: 400, fontSize: 10.5 } },
  thickness: 0.9,
  shortestLine: 64,
  leaf: 0.6,
  labelsAll: false,
  readable: 0.95,
  padding: 14,
};

/** What fits a canvas of this width: on a telephone everything is smaller, and not every name is shown at once. */
export const measuresFor = (width: number): Measures => (width < 560 ? narrow : wide);
