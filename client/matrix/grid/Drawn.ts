import type { Table } from '../Table.ts';
import type { Measures } from './measures.ts';
import type { Place } from './places.ts';
import { shownIn, type Window } from './windowOf.ts';

/** What every part of the drawing needs to know of it. */
export interface Drawn {
  table: Table;
  sizes: Measures;
  /** The columns that are in sight. */
  columns: Window['columns'];
  /** What the keyboard is at: the one cell that the tab key reaches. */
  active: Place;
  selected: string | null;
}

/** Numbers of the columns that a row draws: those in sight, and the one that has the focus. */
export const columnsOf = ({ table, columns, active }: Drawn, row: number): number[] =>
  shownIn(columns, active.row === row ? active.column : -1, table.columns.length);
