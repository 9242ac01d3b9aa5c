import { useComputed } from '@preact/signals';
import type { MatrixAnswer } from '../../../server/api/contract.ts';
import { api } from '../../api.ts';
import { texts } from '../../i18n/index.ts';
import { Failure } from '../../parts/Message.tsx';
import { Skeleton } from '../../parts/Skeleton.tsx';
import { documents } from '../../state/documents.ts';
import { useLoaded } from '../../state/loaded.ts';
import { changeMatrix, matrixView } from '../../state/matrixView.ts';
import { type PeriodsCompared as Compared, comparePeriods } from '../analysis/comparePeriods.ts';
import { askedBy } from '../askedBy.ts';
import { CellPicks } from '../panel/CellPicks.tsx';
import { type Table, tableOf } from '../Table.ts';
import { DayField } from '../tools/FilterMenu.tsx';
import { byName, named } from '../wording.ts';

interface Periods {
  before: MatrixAnswer;
  after: MatrixAnswer;
}

/** What each party joined by the letters up to a day, and by those after it; what stood then, not what came of it later. */
export const PeriodsCompared = ({ table, split }: { table: Table; split: string }) => {
  // Only what they are about: to select a cell asks nothing.
  const asked = useComputed(() => JSON.stringify([askedBy(matrixView.value), matrixView.value.split]));
  const periods = useLoaded(() => (documents.value && asked.value ? loadPeriods() : null));
  const { value, error } = periods.value;
  const { matrix } = texts.value;
  return (
    <>
      <div class="compare-choices">
        <DayField
          label={matrix.split}
          value={split}
          choose={(day) => changeMatrix({ split: day ?? split })}
        />
      </div>
      {error && <Failure failure={error} />}
      {!error && !value && <Skeleton lines={6} />}
      {value && <PeriodsTable {...value} table={table} />}
    </>
  );
};

const loadPeriods = async (): Promise<Periods> => {
  const { split } = matrixView.peek();
  const asked = askedBy(matrixView.peek());
  const [last, first] = split === null ? [] : [split, dayAfter(split)];
  const [before, after] = await Promise.all([
    api.matrix({ ...asked, until: earliest(asked.until, last) }),
    api.matrix({ ...asked, from: latest(asked.from, first) }),
  ]);
  return { before, after };
};

/** Of ISO days, which the order of their text is that of. */
const earliest = (...days: (string | undefined)[]): string | undefined => days.filter(isDay).sort()[0];
const latest = (...days: (string | undefined)[]): string | undefined => days.filter(isDay).sort().at(-1);
const isDay = (day: string | undefined): day is string => day !== undefined;

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

const PeriodsTable = ({ before, after, table }: Periods & { table: Table }) => {
  const { matrix } = texts.value;
  const [early, late] = [before, after].map((answer) =>
    tableOf(answer, { ...matrixView.value, sort: 'name' }, { groups: [], rest: '' }),
  );
  if (!early || !late) return null;
  const nodes = new Map([...early.nodes, ...late.nodes]);
  const rows = comparePeriods(early.participation, late.participation);
  const most = Math.max(1, ...rows.flatMap((row) => [row.before.length, row.after.length]));
  return (
    <>
      <p class="compare-sentence">
        {matrix.periodsSentence(matrix.letters(before.basis.letters), matrix.letters(after.basis.letters))}
      </p>
      <ul class="periods">
        {rows.map((row) => (
          <li key={row.party}>
            <PeriodsItem row={row} nodes={nodes} most={most} table={table} />
          </li>
        ))}
      </ul>
    </>
  );
};

/** One party: how many then and later, and which came, stayed and are no longer named. */
interface PeriodsItemProps {
  row: Compared;
  nodes: Table['nodes'];
  most: number;
  table: Table;
}

const PeriodsItem = ({ row, nodes, most, table }: PeriodsItemProps) => {
  const { matrix } = texts.value;
  const lists = [
    [matrix.onlyAfter, row.after.filter((id) => !row.both.includes(id))],
    [matrix.stillBoth, row.both],
    [matrix.noLonger, row.before.filter((id) => !row.both.includes(id))],
  ] as const;
  const width = (count: number): { width: string } => ({ width: `${(100 * count) / most}%` });
  return (
    <details>
      <summary class="periods-line">
        <b class="periods-name">{named({ nodes }, row.party)}</b>
        <span class="periods-bar before" aria-hidden="true">
          <i style={width(row.before.length)} />
        </span>
        <span class="periods-count">
          {row.before.length} → {row.after.length}
        </span>
        <span class="periods-bar" aria-hidden="true">
          <i style={width(row.after.length)} />
        </span>
      </summary>
      {lists.map(
        ([title, initiatives]) =>
          initiatives.length > 0 && (
            <section key={title}>
              <h3>{title}</h3>
              <CellPicks
                table={table}
                pairs={initiatives.toSorted(byName({ nodes })).map((column) => ({ row: row.party, column }))}
                shows="column"
              />
            </section>
          ),
      )}
    </details>
  );
};
