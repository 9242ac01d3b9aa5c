import { MatrixGrid } from './grid/MatrixGrid.tsx';
import type { Table } from './Table.ts';

/** The matrix itself. */
export const MatrixTab = ({ table }: { table: Table }) => (
  <div class="matrix-place">
    <MatrixGrid table={table} />
  </div>
);
