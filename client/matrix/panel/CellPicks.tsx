import { say } from '../../state/language.ts';
import { changeMatrix } from '../../state/matrixView.ts';
import { MarkSign } from '../MarkSign.tsx';
import { cellAt, type Table } from '../Table.ts';
import { named } from '../wording.ts';

interface CellPicksProps {
  table: Table;
  pairs: readonly { row: string; column: string }[];
  /** The end that each is told by. */
  shows: 'row' | 'column';
}

/** Cells as a list: each shows its sentences when it is chosen. */
export const CellPicks = ({ table, pairs, shows }: CellPicksProps) => (
  <ul class="picks cell-picks">
    {pairs.map((pair) => {
      const cell = cellAt(table, pair.row, pair.column);
      return (
        cell && (
          <li key={cell.relationId}>
            <button type="button" onClick={() => changeMatrix({ selected: cell.relationId })}>
              <MarkSign mark={cell.mark} />
              <span>{named(table, pair[shows])}</span>
              <small>{say(cell.mark.label)}</small>
            </button>
          </li>
        )
      );
    })}
  </ul>
);
