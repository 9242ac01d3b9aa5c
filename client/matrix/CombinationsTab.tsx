import { listed, texts } from '../i18n/index.ts';
import { changeMatrix } from '../state/matrixView.ts';
import { type Combination, combinations } from './analysis/combinations.ts';
import type { TabProps } from './Tab.ts';
import type { Table } from './Table.ts';
import { UpSetPlot } from './upset/UpSetPlot.tsx';
import { byName, named } from './wording.ts';

/** How many parties are looked at, and how many combinations are drawn; the words tell all of them. */
const parties = 10;
const drawn = 28;

/** Who joined what with whom, and without whom, as an UpSet plot; the same stands under it in words. */
export const CombinationsTab = ({ table }: TabProps) => {
  const { matrix } = texts.value;
  const most = mostActive(table, parties);
  const found = combinations(most, table.participation);
  return (
    <div class="matrix-text">
      <p class="muted hint">{matrix.combinationsHint(most.length)}</p>
      <UpSetPlot table={table} parties={most} combinations={found.slice(0, drawn)} />
      <h2>{matrix.asText}</h2>
      <ul class="combinations">
        {found.map((combination) => (
          <li key={combination.parties.join(' ')}>
            <CombinationItem table={table} combination={combination} />
          </li>
        ))}
      </ul>
    </div>
  );
};

const mostActive = (table: Table, limit: number): string[] => {
  const countOf = (row: string): number => table.participation.get(row)?.size ?? 0;
  return table.rows
    .filter((row) => countOf(row) > 0)
    .sort(byName(table))
    .sort((a, b) => countOf(b) - countOf(a))
    .slice(0, limit);
};

const CombinationItem = ({ table, combination }: { table: Table; combination: Combination }) => (
  <details>
    <summary>
      {texts.value.matrix.combination(
        listed(combination.parties.map((party) => named(table, party))),
        combination.initiatives.length,
      )}
    </summary>
    <ul>
      {combination.initiatives.toSorted(byName(table)).map((initiative) => (
        <li key={initiative}>
          <button type="button" class="link-button" onClick={() => changeMatrix({ selected: initiative })}>
            {named(table, initiative)}
          </button>
        </li>
      ))}
    </ul>
  </details>
);
