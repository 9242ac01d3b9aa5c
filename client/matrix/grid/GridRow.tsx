import { useMemo } from 'preact/hooks';
import { texts } from '../../i18n/index.ts';
import { MarkSign } from '../MarkSign.tsx';
import { cellAt, pairKey } from '../Table.ts';
import { cellLabel, named } from '../wording.ts';
import { columnsOf, type Drawn } from './Drawn.ts';
import { GridCell } from './GridCell.tsx';
import { GridLine } from './GridLine.tsx';
import type { Line } from './lines.ts';

interface GridRowProps {
  line: Line;
  index: number;
  drawn: Drawn;
}

/**
 * One line of the matrix: a party with its cells and its total, or a group with how many of it take part. Drawn anew only
 * when something in it changes, so that to scroll and to walk costs little.
 */
export const GridRow = ({ line, index, drawn }: GridRowProps) => {
  const { table, sizes, columns, active, selected } = drawn;
  const focus = active.row === index ? active.column : null;
  return useMemo(
    () => <LineOf line={line} index={index} drawn={drawn} />,
    [table, sizes, columns, selected, focus, index],
  );
};

const LineOf = ({ line, index, drawn }: GridRowProps) => (
  <GridLine
    class={'row' in line ? 'matrix-row' : 'matrix-row of-group'}
    index={index + 1}
    style={{ top: `${drawn.sizes.head + index * drawn.sizes.line}px`, height: `${drawn.sizes.line}px` }}
  >
    {'row' in line ? (
      <PartyCells row={line.row} index={index} drawn={drawn} />
    ) : (
      <GroupCells name={line.group} members={line.members} index={index} drawn={drawn} />
    )}
  </GridLine>
);

interface CellsProps {
  index: number;
  drawn: Drawn;
}

const PartyCells = ({ row, index, drawn }: CellsProps & { row: string }) => {
  const { table, selected } = drawn;
  const total = table.participation.get(row)?.size ?? 0;
  const name = named(table, row);
  return (
    <>
      <GridCell
        drawn={drawn}
        place={{ row: index, column: -1 }}
        role="rowheader"
        class="matrix-name chosen"
        title={name}
        selected={selected === row}
      >
        <span>{name}</span>
      </GridCell>
      {columnsOf(drawn, index).map((column) => {
        const id = table.columns[column] ?? '';
        const cell = cellAt(table, row, id);
        return (
          <GridCell
            key={id}
            drawn={drawn}
            place={{ row: index, column }}
            role="gridcell"
            class={cell ? 'matrix-cell named' : 'matrix-cell not-named'}
            label={cellLabel(table, row, id)}
            selected={selected === (cell?.relationId ?? pairKey(row, id))}
          >
            {cell && <MarkSign mark={cell.mark} />}
          </GridCell>
        );
      })}
      <GridCell
        drawn={drawn}
        place={{ row: index, column: table.columns.length }}
        role="gridcell"
        class="matrix-total"
        label={texts.value.matrix.totalOf(name, total)}
      >
        {total}
      </GridCell>
    </>
  );
};

const GroupCells = ({
  name,
  members,
  index,
  drawn,
}: CellsProps & { name: string; members: readonly string[] }) => {
  const { table } = drawn;
  return (
    <>
      <GridCell drawn={drawn} place={{ row: index, column: -1 }} role="rowheader" class="matrix-name">
        <span>{name}</span>
      </GridCell>
      {columnsOf(drawn, index).map((column) => {
        const id = table.columns[column] ?? '';
        const joined = members.filter((row) => table.participation.get(row)?.has(id)).length;
        return (
          <GridCell
            key={id}
            drawn={drawn}
            place={{ row: index, column }}
            role="gridcell"
            class="matrix-cell"
            label={`${name}, ${named(table, id)}, ${texts.value.matrix.joinedBy(joined)}`}
          >
            {joined > 0 && <small>{joined}</small>}
          </GridCell>
        );
      })}
      <GridCell
        drawn={drawn}
        place={{ row: index, column: table.columns.length }}
        role="gridcell"
        class="matrix-total"
        label={`${name}, ${texts.value.matrix.groupSize(members.length)}`}
      />
    </>
  );
};
