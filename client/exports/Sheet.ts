/** A table as plain rows, for whatever writes it. */
export interface Sheet {
  heads: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** Null is an empty cell. */
export type Cell = string | number | null;
