import { useMemo } from 'preact/hooks';
import { texts } from '../../i18n/index.ts';
import { useFirst } from '../../parts/useFirst.tsx';
import { changeMatrix, matrixAddress } from '../../state/matrixView.ts';
import { chanceOf } from '../analysis/chance.ts';
import { type Partner, partnersOf } from '../analysis/partnersOf.ts';
import type { Table } from '../Table.ts';
import { decimal, named } from '../wording.ts';
import { CellPicks } from './CellPicks.tsx';

const firstShown = 6;

/** With whom a party often acts, the initiatives that show it, and how often it would be by chance. */
export const PartnerList = ({ table, party }: { table: Table; party: string }) => {
  const partners = useMemo(
    () => partnersOf(party, table.participation, chanceOf(table.participation)),
    [table, party],
  );
  const { shown, more } = useFirst(partners, firstShown);
  const { matrix } = texts.value;
  return (
    <section class="notes partners">
      <h2>{matrix.together(named(table, party))}</h2>
      {partners.length === 0 && <p class="muted">{matrix.togetherNone}</p>}
      <ul>
        {shown.map((partner) => (
          <li key={partner.id}>
            <PartnerItem table={table} party={party} partner={partner} />
          </li>
        ))}
      </ul>
      {more}
      {partners.length > 0 && <p class="muted hint">{matrix.chanceHint}</p>}
    </section>
  );
};

const PartnerItem = ({ table, party, partner }: { table: Table; party: string; partner: Partner }) => {
  const { matrix } = texts.value;
  const total = table.participation.get(party)?.size ?? 0;
  const count = partner.initiatives.length;
  return (
    <details class="partner">
      <summary class="partner-line">
        <span>
          <b>{named(table, partner.id)}</b> {matrix.sharedOf(count, total)}
        </span>
        <Bar count={count} expected={partner.expected} total={total} />
        <small>{matrix.byChance(decimal(partner.expected))}</small>
      </summary>
      <CellPicks
        table={table}
        pairs={partner.initiatives.map((column) => ({ row: partner.id, column }))}
        shows="column"
      />
      <p class="actions">
        <button type="button" class="link-button" onClick={() => changeMatrix({ selected: partner.id })}>
          {named(table, partner.id)}
        </button>
        <a href={matrixAddress({ tab: 'compare', first: party, second: partner.id })}>{matrix.compareWith}</a>
      </p>
    </details>
  );
};

/** How often, against all; a line stands where chance would have it. */
const Bar = ({ count, expected, total }: { count: number; expected: number; total: number }) => (
  <span class="bar" aria-hidden="true">
    <i style={{ width: `${(100 * count) / Math.max(1, total)}%` }} />
    <b style={{ left: `${(100 * expected) / Math.max(1, total)}%` }} />
  </span>
);
