import type { Table } from '../Table.ts';
import type { Measures } from './measures.ts';
import type { Place } from './places.ts';

/** What every part of the drawing needs to know of it. */
export interface Drawn {
  table: Table;
  sizes: Measures;
  /** Numbers of the columns that are drawn. */
  columns: readonly number[];
  /** What the keyboard is at: the one cell that the tab key reaches. */
  active: Place;
  selected: string | null;
}
