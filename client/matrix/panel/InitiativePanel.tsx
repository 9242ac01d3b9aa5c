import { texts } from '../../i18n/index.ts';
import { CloseButton } from '../../parts/CloseButton.tsx';
import { TypeLine } from '../../parts/TypeLine.tsx';
import { nodeAddress } from '../../state/nodeAddress.ts';
import { entityAddress } from '../../state/sentence.ts';
import { allMarks } from '../marks.ts';
import { cellAt, type Table } from '../Table.ts';
import { byName, monthOf, named } from '../wording.ts';
import { CellPicks } from './CellPicks.tsx';

/** An initiative: who is in it, who is not, and who is wanted. */
export const InitiativePanel = ({ table, initiative }: { table: Table; initiative: string }) => {
  const node = table.nodes.get(initiative);
  const order = allMarks().map(({ key }) => key);
  const rank = (row: string): number => order.indexOf(cellAt(table, row, initiative)?.mark.key ?? '');
  const rows = table.rows
    .filter((row) => cellAt(table, row, initiative))
    .sort(byName(table))
    .sort((a, b) => rank(a) - rank(b));
  return (
    <article class="panel-body" data-selected={initiative}>
      <header class="panel-head">
        {node && <TypeLine node={node} />}
        <h1>{named(table, initiative)}</h1>
        <CloseButton />
      </header>
      <p class="meta">
        {monthOf(table, initiative)}
        {' · '}
        <a href={nodeAddress(initiative)}>{texts.value.matrix.inGraph}</a>
        {' · '}
        <a href={entityAddress(initiative)}>{texts.value.matrix.ownPage}</a>
      </p>
      <section class="notes">
        <h2>{texts.value.matrix.parties}</h2>
        <CellPicks table={table} pairs={rows.map((row) => ({ row, column: initiative }))} shows="row" />
      </section>
    </article>
  );
};
