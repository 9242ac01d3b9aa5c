import type { DocumentItem } from '../../api/contract.ts';

/** What letters are held against each other by: a letter, a day, a meeting. */
export interface Point {
  kind: string;
  /** The day by which one point comes before another; null comes first. */
  date: string | null;
  /** Whether a letter belongs to what is said at this point. */
  has(letter: Pick<DocumentItem, 'id' | 'date'>): boolean;
}

/** A kind of point, described once: a new one is one object and one line in `points.ts`. */
export interface PointKind {
  kind: string;
  /** Whether a text is meant to name one. */
  fits(text: string): boolean;
  /** The point that a text names, or undefined where no letter belongs to it. */
  find(text: string, letters: readonly DocumentItem[]): Omit<Point, 'kind'> | undefined;
}
