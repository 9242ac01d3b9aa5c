import { texts } from '../../i18n/index.ts';
import { CloseButton } from '../../parts/CloseButton.tsx';
import { TypeLine } from '../../parts/TypeLine.tsx';
import { nodeAddress } from '../../state/nodeAddress.ts';
import { entityAddress } from '../../state/sentence.ts';
import { cellAt, type Table } from '../Table.ts';
import { byName, named } from '../wording.ts';
import { CellPicks } from './CellPicks.tsx';
import { PartnerList } from './PartnerList.tsx';

/** A party: with whom it often acts, and everything that it has a part in. */
export const PartyPanel = ({ table, party }: { table: Table; party: string }) => {
  const node = table.nodes.get(party);
  const total = table.participation.get(party)?.size ?? 0;
  const columns = table.columns.filter((column) => cellAt(table, party, column)).sort(byName(table));
  return (
    <article class="panel-body" data-selected={party}>
      <header class="panel-head">
        {node && <TypeLine node={node} />}
        <h1>{named(table, party)}</h1>
        <CloseButton />
      </header>
      <p class="meta">
        {texts.value.matrix.joined(total)}
        {' · '}
        <a href={nodeAddress(party)}>{texts.value.matrix.inGraph}</a>
        {' · '}
        <a href={entityAddress(party)}>{texts.value.matrix.ownPage}</a>
      </p>
      <PartnerList table={table} party={party} />
      <section class="notes">
        <h2>{texts.value.matrix.ownList}</h2>
        <CellPicks table={table} pairs={columns.map((column) => ({ row: party, column }))} shows="column" />
      </section>
    </article>
  );
};
