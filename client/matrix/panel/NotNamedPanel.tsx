import { texts } from '../../i18n/index.ts';
import { CloseButton } from '../../parts/CloseButton.tsx';
import { changeMatrix } from '../../state/matrixView.ts';
import type { Table } from '../Table.ts';
import { named, namedWithin } from '../wording.ts';

interface NotNamedPanelProps {
  table: Table;
  party: string;
  initiative: string;
}

/** An empty cell: no letter names the two together, which is not a no. */
export const NotNamedPanel = ({ table, party, initiative }: NotNamedPanelProps) => {
  const { matrix } = texts.value;
  return (
    <article class="panel-body" data-selected={`${party} ${initiative}`}>
      <header class="panel-head">
        <h1>{matrix.notNamedTitle(named(table, party), namedWithin(table, initiative))}</h1>
        <CloseButton />
      </header>
      <p class="lead">{matrix.notNamedHint}</p>
      <ul class="picks notes">
        {[party, initiative].map((id) => (
          <li key={id}>
            <button type="button" onClick={() => changeMatrix({ selected: id })}>
              <span>{named(table, id)}</span>
            </button>
          </li>
        ))}
      </ul>
    </article>
  );
};
