import type { MatrixAnswer } from '../../../server/api/contract.ts';
import { captureMatrix } from '../../briefing/capture/captureMatrix.ts';
import { ToBriefing } from '../../briefing/capture/ToBriefing.tsx';
import { texts } from '../../i18n/index.ts';
import { say } from '../../state/language.ts';
import { changeMatrix, matrixView } from '../../state/matrixView.ts';
import { entityInfo } from '../../state/model.ts';
import { isNarrow } from '../../state/narrow.ts';
import { basisSentence } from '../basisSentence.ts';
import { rowTypes } from '../marks.ts';
import type { Table } from '../Table.ts';
import { Arrangement } from './Arrangement.tsx';
import { Choice } from './Choice.tsx';
import { ExportTools } from './ExportTools.tsx';
import { FilterMenu } from './FilterMenu.tsx';
import { Menu } from './Menu.tsx';

/** Whose matrix it is, how it is arranged, what is left out of it, and how to take it along. */
export const MatrixTools = ({ answer, table }: { answer: MatrixAnswer; table: Table }) => {
  const { matrix } = texts.value;
  const { rows, tab } = matrixView.value;
  const isTable = tab === 'table';
  return (
    <fieldset class="matrix-tools" aria-label={matrix.tools}>
      <Choice
        label={matrix.rows}
        value={rows ?? rowTypes()[0] ?? ''}
        options={rowTypes().map((type) => [type, say(entityInfo(type)?.plural ?? { nl: type, en: type })])}
        choose={chooseRows}
      />
      {isTable && !isNarrow.value && <Arrangement answer={answer} labelled={false} />}
      {isTable && isNarrow.value && (
        <Menu label={matrix.arrangement}>
          <Arrangement answer={answer} labelled />
        </Menu>
      )}
      <FilterMenu answer={answer} />
      {(isTable || tab === 'map') && <ToBriefing capture={() => captureMatrix(table)} />}
      {isTable && <ExportTools table={table} basis={basisSentence(answer.basis)} />}
    </fieldset>
  );
};

/** Other rows know nothing of what was selected and compared among these. */
const chooseRows = (type: string): void =>
  changeMatrix({ rows: type === rowTypes()[0] ? null : type, selected: null, first: null, second: null });
