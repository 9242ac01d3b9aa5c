import { texts } from '../../i18n/index.ts';
import { say } from '../../state/language.ts';
import { entityInfo } from '../../state/model.ts';
import { monthOf, named } from '../wording.ts';
import { columnsOf, type Drawn } from './Drawn.ts';
import { GridCell } from './GridCell.tsx';
import { GridLine } from './GridLine.tsx';

/** The initiatives over the columns; stays in sight. */
export const GridHead = ({ drawn }: { drawn: Drawn }) => {
  const { table, sizes, selected } = drawn;
  return (
    <GridLine class="matrix-row matrix-head" index={0} style={{ height: `${sizes.head}px` }}>
      <GridCell drawn={drawn} place={{ row: -1, column: -1 }} role="columnheader" class="matrix-name">
        <span>{rowsLabel(drawn)}</span>
      </GridCell>
      {columnsOf(drawn, -1).map((column) => {
        const id = table.columns[column] ?? '';
        const name = named(table, id);
        return (
          <GridCell
            key={id}
            drawn={drawn}
            place={{ row: -1, column }}
            role="columnheader"
            class="matrix-column"
            title={name}
            selected={selected === id}
          >
            <span>{name}</span>
            <small>{monthOf(table, id)}</small>
          </GridCell>
        );
      })}
      <GridCell
        drawn={drawn}
        place={{ row: -1, column: table.columns.length }}
        role="columnheader"
        class="matrix-total"
        title={texts.value.matrix.totalsHint}
      >
        {texts.value.matrix.total}
      </GridCell>
    </GridLine>
  );
};

const rowsLabel = ({ table }: Drawn): string => {
  const info = entityInfo(table.nodes.get(table.rows[0] ?? '')?.type ?? '');
  return info ? say(info.plural) : '';
};
