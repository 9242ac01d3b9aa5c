import { texts } from '../../i18n/index.ts';
import { matrixAddress } from '../../state/matrixView.ts';
import { mostTogether } from '../analysis/mostTogether.ts';
import type { Table } from '../Table.ts';
import { named } from '../wording.ts';

/** Before anything is selected: what there is to choose, and who acts together most. */
export const StartPanel = ({ table }: { table: Table }) => {
  const { matrix } = texts.value;
  const pairs = mostTogether(table.participation, 5);
  return (
    <article class="panel-body">
      <header class="panel-head">
        <h1>{matrix.start}</h1>
      </header>
      <p class="lead">{matrix.startHint}</p>
      {pairs.length > 0 && (
        <section class="notes">
          <h2>{matrix.pairs}</h2>
          <ul class="picks">
            {pairs.map(({ parties: [first, second], count }) => (
              <li key={`${first} ${second}`}>
                <a href={matrixAddress({ tab: 'compare', first, second })}>
                  <span>{`${named(table, first)} ${texts.value.and} ${named(table, second)}`}</span>
                  <small>{matrix.initiatives(count)}</small>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
};
