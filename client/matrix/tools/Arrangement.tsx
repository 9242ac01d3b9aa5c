import type { MatrixAnswer } from '../../../server/api/contract.ts';
import { texts } from '../../i18n/index.ts';
import { changeMatrix, densities, groupings, matrixView, sorts } from '../../state/matrixView.ts';
import { Choice } from './Choice.tsx';
import { GroupsButton } from './GroupsButton.tsx';

/** In what order, in which groups and how closely the matrix is set. */
export const Arrangement = ({ answer, labelled }: { answer: MatrixAnswer; labelled: boolean }) => {
  const { matrix } = texts.value;
  const { sort, group, density } = matrixView.value;
  return (
    <>
      <Choice
        label={matrix.sort}
        labelled={labelled}
        value={sort}
        options={sorts.map((each) => [each, matrix.sorts[each]])}
        choose={(chosen) => changeMatrix({ sort: chosen })}
      />
      <Choice
        label={matrix.group}
        labelled={labelled}
        value={group}
        options={groupings.map((each) => [each, matrix.groupings[each]])}
        choose={(chosen) => changeMatrix({ group: chosen })}
      />
      {group === 'own' && <GroupsButton answer={answer} />}
      <Choice
        label={matrix.density}
        labelled={labelled}
        value={density}
        options={densities.map((each) => [each, matrix.densities[each]])}
        choose={(chosen) => changeMatrix({ density: chosen })}
      />
    </>
  );
};
