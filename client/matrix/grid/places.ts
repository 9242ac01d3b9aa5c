/**
 * A place in the matrix: rows and columns count from 0; -1 are the heads, and what comes after the last one are the totals.
 */
export interface Place {
  row: number;
  column: number;
}

/** How many rows and columns there are, heads and totals not counted. */
export interface Extent {
  rows: number;
  columns: number;
}

/** Where a key leads from a place; undefined for a key that leads nowhere. */
export const moved = (key: string, isWide: boolean, from: Place, extent: Extent): Place | undefined => {
  const move = moves[isWide ? `Control+${key}` : key];
  return move && withinExtent(move(from, extent), extent);
};

/** The nearest place that there is. */
export const withinExtent = ({ row, column }: Place, { rows, columns }: Extent): Place => ({
  row: Math.max(-1, Math.min(row, rows)),
  column: Math.max(-1, Math.min(column, columns)),
});

const page = 10;

const moves: Record<string, (from: Place, extent: Extent) => Place> = {
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  PageUp: ({ row, column }) => ({ row: Math.max(0, row - page), column }),
  PageDown: ({ row, column }, { rows }) => ({ row: Math.min(rows - 1, row + page), column }),
  Home: ({ row }) => ({ row, column: -1 }),
  End: ({ row }, { columns }) => ({ row, column: columns }),
  'Control+Home': () => ({ row: 0, column: -1 }),
  'Control+End': (_from, { rows, columns }) => ({ row: rows - 1, column: columns }),
};
