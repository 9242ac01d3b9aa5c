import { useEffect } from 'preact/hooks';
import { RelationPanel } from '../../parts/RelationPanel.tsx';
import { matrixView } from '../../state/matrixView.ts';
import { endsOf } from '../marks.ts';
import type { Table } from '../Table.ts';
import { InitiativePanel } from './InitiativePanel.tsx';
import { NotNamedPanel } from './NotNamedPanel.tsx';
import { PartnerList } from './PartnerList.tsx';
import { PartyPanel } from './PartyPanel.tsx';
import { StartPanel } from './StartPanel.tsx';

/** What is selected in words: a cell with its sentences, a party, an initiative; else how to begin. */
export const MatrixPanel = ({ table }: { table: Table }) => {
  const { selected } = matrixView.value;
  useEffect(() => document.querySelector('.matrix-page .panel')?.scrollTo(0, 0), [selected]);
  const cell = [...table.cells.values()].find(({ relationId }) => relationId === selected);
  if (cell) {
    const { relationId: id, type } = cell;
    return (
      <>
        <RelationPanel key={id} relation={{ id, type, ...endsOf(cell), properties: {} }} />
        <div class="panel-body further-on">
          <PartnerList key={cell.row} table={table} party={cell.row} />
        </div>
      </>
    );
  }
  if (selected && table.rows.includes(selected)) return <PartyPanel table={table} party={selected} />;
  if (selected && table.columns.includes(selected))
    return <InitiativePanel table={table} initiative={selected} />;
  const [party = '', initiative = ''] = selected?.split(' ') ?? [];
  if (table.rows.includes(party) && table.columns.includes(initiative))
    return <NotNamedPanel table={table} party={party} initiative={initiative} />;
  return <StartPanel table={table} />;
};
