import { texts } from '../i18n/index.ts';
import { changeMatrix, matrixView } from '../state/matrixView.ts';
import type { Table } from './Table.ts';
import { byName, named } from './wording.ts';

/** How many initiatives each row takes part in, the most first; each leads to what it is about. */
export const CountList = ({ table, rows }: { table: Table; rows: readonly string[] }) => {
  const countOf = (row: string): number => table.participation.get(row)?.size ?? 0;
  const ordered = rows.toSorted(byName(table)).sort((a, b) => countOf(b) - countOf(a));
  return (
    <ol class="counts">
      {ordered.map((row) => (
        <li key={row}>
          <button
            type="button"
            aria-pressed={matrixView.value.selected === row}
            onClick={() => changeMatrix({ selected: row })}
          >
            <span>{named(table, row)}</span>
            <small>{texts.value.matrix.initiatives(countOf(row))}</small>
          </button>
        </li>
      ))}
    </ol>
  );
};
