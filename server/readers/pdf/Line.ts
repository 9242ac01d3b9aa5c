/** Words that were set at once, in points from the page's lower left corner. */
export interface Piece {
  text: string;
  x: number;
  /** Of the baseline. */
  y: number;
  width: number;
  /** Of the letters. */
  size: number;
}

/** A line of a column. */
export interface Line extends Piece {
  pieces: readonly Piece[];
  /** Where its column begins and ends. */
  column: { left: number; right: number };
  /** Its page, from 0, and where it is on it: 0 is the top, 1 the bottom. */
  page: number;
  height: number;
}
