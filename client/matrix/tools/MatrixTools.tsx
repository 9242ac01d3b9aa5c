import type { MatrixAnswer } from '../../../server/api/contract.ts';
import { texts } from '../../i18n/index.ts';
import { say } from '../../state/language.ts';
import { changeMatrix, groupings, matrixView, sorts } from '../../state/matrixView.ts';
import { entityInfo } from '../../state/model.ts';
import { basisSentence } from '../basisSentence.ts';
import { rowTypes } from '../marks.ts';
import type { Table } from '../Table.ts';
import { Choice } from './Choice.tsx';
import { ExportTools } from './ExportTools.tsx';
import { FilterMenu } from './FilterMenu.tsx';
import { GroupsButton } from './GroupsButton.tsx';

/** How the matrix is arranged, what is left out of it, and how to take it along. */
export const MatrixTools = ({ answer, table }: { answer: MatrixAnswer; table: Table }) => {
  const { matrix } = texts.value;
  const { rows, sort, group, tab } = matrixView.value;
  const isTable = tab === 'table';
  return (
    <fieldset class="matrix-tools" aria-label={matrix.tools}>
      <Choice
        label={matrix.rows}
        value={rows ?? rowTypes()[0] ?? ''}
        options={rowTypes().map((type) => [type, say(entityInfo(type)?.plural ?? { nl: type, en: type })])}
        choose={(chosen) =>
          changeMatrix({
            rows: chosen === rowTypes()[0] ? null : chosen,
            selected: null,
            first: null,
            second: null,
          })
        }
      />
      {isTable && (
        <>
          <Choice
            label={matrix.sort}
            value={sort}
            options={sorts.map((each) => [each, matrix.sorts[each]])}
            choose={(chosen) => changeMatrix({ sort: chosen })}
          />
          <Choice
            label={matrix.group}
            value={group}
            options={groupings.map((each) => [each, matrix.groupings[each]])}
            choose={(chosen) => changeMatrix({ group: chosen })}
          />
          {group === 'own' && <GroupsButton answer={answer} />}
        </>
      )}
      <FilterMenu answer={answer} />
      {isTable && <ExportTools table={table} basis={basisSentence(answer.basis)} />}
    </fieldset>
  );
};
