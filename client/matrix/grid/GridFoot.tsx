import { texts } from '../../i18n/index.ts';
import { named } from '../wording.ts';
import { columnsOf, type Drawn } from './Drawn.ts';
import { GridCell } from './GridCell.tsx';
import { GridLine } from './GridLine.tsx';

/** How many take part in each initiative; stays in sight. `index` is its place after the rows. */
export const GridFoot = ({ drawn, index }: { drawn: Drawn; index: number }) => {
  const { table, sizes } = drawn;
  const total = (id: string): number => table.parties.get(id)?.size ?? 0;
  const sum = [...table.participation.values()].reduce((all, joined) => all + joined.size, 0);
  return (
    <GridLine class="matrix-row matrix-foot" index={index + 1} style={{ height: `${sizes.line}px` }}>
      <GridCell
        drawn={drawn}
        place={{ row: index, column: -1 }}
        role="rowheader"
        class="matrix-name"
        title={texts.value.matrix.totalsHint}
      >
        <span>{texts.value.matrix.total}</span>
      </GridCell>
      {columnsOf(drawn, index).map((column) => {
        const id = table.columns[column] ?? '';
        return (
          <GridCell
            key={id}
            drawn={drawn}
            place={{ row: index, column }}
            role="gridcell"
            class="matrix-cell"
            label={texts.value.matrix.totalOf(named(table, id), total(id))}
          >
            {total(id)}
          </GridCell>
        );
      })}
      <GridCell
        drawn={drawn}
        place={{ row: index, column: table.columns.length }}
        role="gridcell"
        class="matrix-total"
      >
        {sum}
      </GridCell>
    </GridLine>
  );
};
