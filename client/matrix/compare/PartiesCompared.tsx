import { texts } from '../../i18n/index.ts';
import { changeMatrix, matrixView } from '../../state/matrixView.ts';
import { chanceOf } from '../analysis/chance.ts';
import { compareTwo } from '../analysis/compareTwo.ts';
import { mostTogether } from '../analysis/mostTogether.ts';
import { expectedTogether } from '../analysis/partnersOf.ts';
import { MarkSign } from '../MarkSign.tsx';
import { cellAt, type Table } from '../Table.ts';
import { Choice } from '../tools/Choice.tsx';
import { byName, cellLabel, decimal, named } from '../wording.ts';

/** What two parties did together, and each without the other; begins with those that act together most. */
export const PartiesCompared = ({ table }: { table: Table }) => {
  const { matrix } = texts.value;
  const [first, second] = chosenOf(table);
  const options = table.rows.toSorted(byName(table)).map((id): [string, string] => [id, named(table, id)]);
  if (first === undefined || second === undefined) return <p class="muted">{matrix.togetherNone}</p>;
  const { both, onlyFirst, onlySecond } = compareTwo(first, second, table.participation);
  const expected = expectedTogether(first, second, table.columns, chanceOf(table.participation));
  const [a, b] = [named(table, first), named(table, second)];
  return (
    <>
      <div class="compare-choices">
        <Choice
          label={matrix.first}
          value={first}
          options={options}
          choose={(id) => changeMatrix({ first: id, second })}
        />
        <button type="button" class="button" onClick={() => changeMatrix({ first: second, second: first })}>
          {matrix.swap}
        </button>
        <Choice
          label={matrix.second}
          value={second}
          options={options}
          choose={(id) => changeMatrix({ first, second: id })}
        />
      </div>
      <p class="compare-sentence">{matrix.comparedSentence(a, b, both.length, decimal(expected))}</p>
      <p class="muted hint">{matrix.chanceHint}</p>
      <div class="compare-lists">
        <Compared title={matrix.both} table={table} parties={[first, second]} initiatives={both} />
        <Compared title={matrix.only(a)} table={table} parties={[first, second]} initiatives={onlyFirst} />
        <Compared title={matrix.only(b)} table={table} parties={[first, second]} initiatives={onlySecond} />
      </div>
    </>
  );
};

/** Those of the address, where they are among the rows; else the pair that acts together most. */
const chosenOf = (table: Table): [string | undefined, string | undefined] => {
  const { first, second } = matrixView.value;
  const [a, b] = mostTogether(table.participation, 1)[0]?.parties ?? table.rows;
  const isThere = (id: string | null): id is string => id !== null && table.rows.includes(id);
  const one = isThere(first) ? first : a;
  const other = isThere(second) ? second : b;
  return [one, other === one && !isThere(second) ? a : other];
};

interface ComparedProps {
  title: string;
  table: Table;
  parties: readonly [string, string];
  initiatives: readonly string[];
}

/** Initiatives with the signs of both parties; each sign leads to its sentences. */
const Compared = ({ title, table, parties, initiatives }: ComparedProps) => (
  <section>
    <h2>
      {title} <small class="compare-count">{initiatives.length}</small>
    </h2>
    {initiatives.length === 0 && <p class="muted">{texts.value.matrix.nothing}</p>}
    <ul>
      {initiatives.toSorted(byName(table)).map((initiative) => (
        <li key={initiative}>
          <span>{named(table, initiative)}</span>
          <span class="signs">
            {parties.map((party) => {
              const cell = cellAt(table, party, initiative);
              return (
                cell && (
                  <button
                    key={party}
                    type="button"
                    class="sign-button"
                    aria-label={cellLabel(table, party, initiative)}
                    title={cellLabel(table, party, initiative)}
                    aria-pressed={matrixView.value.selected === cell.relationId}
                    onClick={() => changeMatrix({ selected: cell.relationId })}
                  >
                    <MarkSign mark={cell.mark} />
                  </button>
                )
              );
            })}
          </span>
        </li>
      ))}
    </ul>
  </section>
);
