import type { MatrixAnswer } from '../../../server/api/contract.ts';
import { asTitle, day, texts } from '../../i18n/index.ts';
import { documents } from '../../state/documents.ts';
import { changeMatrix, matrixView } from '../../state/matrixView.ts';
import { term } from '../../state/model.ts';
import { kindOf } from '../wording.ts';
import { Choice } from './Choice.tsx';
import { Menu } from './Menu.tsx';

/** What is left out: initiatives of other kinds, what other letters say. Says how many filters hold. */
export const FilterMenu = ({ answer }: { answer: MatrixAnswer }) => {
  const { matrix } = texts.value;
  const { kind, document, from, until } = matrixView.value;
  const count = [kind, document, from, until].filter(Boolean).length;
  return (
    <Menu label={count > 0 ? `${matrix.filters} (${count})` : matrix.filters}>
      <Choice
        labelled
        label={matrix.kind}
        value={kind ?? ''}
        options={[['', matrix.allKinds], ...kindsIn(answer)]}
        choose={(chosen) => changeMatrix({ kind: chosen || null })}
      />
      <Choice
        labelled
        label={matrix.letter}
        value={document ?? ''}
        options={[['', matrix.allLetters], ...letters()]}
        choose={(chosen) => changeMatrix({ document: chosen || null })}
      />
      <DayField label={matrix.from} value={from} choose={(chosen) => changeMatrix({ from: chosen })} />
      <DayField label={matrix.until} value={until} choose={(chosen) => changeMatrix({ until: chosen })} />
      <button
        type="button"
        class="button"
        disabled={count === 0}
        onClick={() => changeMatrix({ kind: null, document: null, from: null, until: null })}
      >
        {matrix.clear}
      </button>
    </Menu>
  );
};

const kindsIn = (answer: MatrixAnswer): [string, string][] =>
  [...new Set(answer.nodes.filter(({ id }) => answer.columns.includes(id)).map(kindOf))]
    .filter(Boolean)
    .map((kind): [string, string] => [kind, asTitle(term('kind', kind))])
    .sort(([, a], [, b]) => a.localeCompare(b));

const letters = (): [string, string][] =>
  (documents.value?.items ?? []).map(({ id, title, date }) => [id, `${day(date)} · ${asTitle(title)}`]);

interface DayFieldProps {
  label: string;
  value: string | null;
  choose: (value: string | null) => void;
}

export const DayField = ({ label, value, choose }: DayFieldProps) => (
  <label class="choice">
    <span>{label}</span>
    <input type="date" value={value ?? ''} onChange={(event) => choose(event.currentTarget.value || null)} />
  </label>
);
