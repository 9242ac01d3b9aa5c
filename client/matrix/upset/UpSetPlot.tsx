import { listed, texts } from '../../i18n/index.ts';
import type { Combination } from '../analysis/combinations.ts';
import type { Table } from '../Table.ts';
import { named } from '../wording.ts';

interface UpSetPlotProps {
  table: Table;
  parties: readonly string[];
  combinations: readonly Combination[];
}

const left = 250;
const top = 120;
const column = 30;
const line = 28;

/** A bar for each combination, under it dots for who is in it; beside each party a bar for all that it joined. */
export const UpSetPlot = ({ table, parties, combinations }: UpSetPlotProps) => {
  const width = left + combinations.length * column + 10;
  const height = top + parties.length * line + 8;
  const most = Math.max(1, ...combinations.map(({ initiatives }) => initiatives.length));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys must be able to scroll it
    <section class="upset-place" tabIndex={0} aria-label={texts.value.matrix.combinations}>
      <svg
        class="upset"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={texts.value.matrix.combinations}
      >
        {parties.map((party, index) => (
          <PartyLine key={party} table={table} parties={parties} index={index} width={width} />
        ))}
        {combinations.map((combination, index) => (
          <CombinationColumn
            key={combination.parties.join(' ')}
            table={table}
            parties={parties}
            combination={combination}
            x={left + (index + 0.5) * column}
            most={most}
          />
        ))}
      </svg>
    </section>
  );
};

interface PartyLineProps {
  table: Table;
  parties: readonly string[];
  index: number;
  width: number;
}

const PartyLine = ({ table, parties, index, width }: PartyLineProps) => {
  const totals = parties.map((party) => table.participation.get(party)?.size ?? 0);
  const total = totals[index] ?? 0;
  const length = (total / Math.max(1, ...totals)) * 74;
  const middle = top + (index + 0.5) * line;
  return (
    <g>
      {index % 2 === 0 && (
        <rect class="band" x="0" y={middle - line / 2} width={width} height={line} rx="4" />
      )}
      <text x="8" y={middle + 4.5}>
        {named(table, parties[index] ?? '')}
      </text>
      <rect class="total" x={left - 10 - length} y={middle - 6} width={length} height="12" rx="3" />
      <text class="count" x={left - 16 - length} y={middle + 4.5} text-anchor="end">
        {total}
      </text>
    </g>
  );
};

interface CombinationColumnProps {
  table: Table;
  parties: readonly string[];
  combination: Combination;
  x: number;
  most: number;
}

const CombinationColumn = ({ table, parties, combination, x, most }: CombinationColumnProps) => {
  const count = combination.initiatives.length;
  const length = (count / most) * (top - 34);
  const rows = parties.map((party) => ({ party, isIn: combination.parties.includes(party) }));
  const places = rows.flatMap(({ isIn }, index) => (isIn ? [top + (index + 0.5) * line] : []));
  return (
    <g>
      <title>
        {texts.value.matrix.combination(
          listed(combination.parties.map((party) => named(table, party))),
          count,
        )}
      </title>
      <rect class="bar-of" x={x - 9} y={top - 10 - length} width="18" height={length} rx="3" />
      <text class="count" x={x} y={top - 16 - length} text-anchor="middle">
        {count}
      </text>
      {rows.map(({ party, isIn }, index) => (
        <circle
          key={party}
          class={isIn ? 'is-in' : 'is-not'}
          cx={x}
          cy={top + (index + 0.5) * line}
          r={isIn ? 6.5 : 3}
        />
      ))}
      {places.length > 1 && <path class="is-in" d={`M${x} ${places[0]}V${places.at(-1)}`} />}
    </g>
  );
};
