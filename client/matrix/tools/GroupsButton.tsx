import { useSignal } from '@preact/signals';
import type { MatrixAnswer } from '../../../server/api/contract.ts';
import { listed, texts } from '../../i18n/index.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { announce } from '../../state/announce.ts';
import { changeMatrix, matrixView } from '../../state/matrixView.ts';
import { nameOf } from '../../state/model.ts';
import { groupsOf } from '../groups.ts';
import { groupsAsLines, groupsFromLines, writeGroups } from '../groupsText.ts';

/** Opens a window in which the reader's own groups are written, a line each. */
export const GroupsButton = ({ answer }: { answer: MatrixAnswer }) => {
  const isOpen = useSignal(false);
  return (
    <>
      <button
        type="button"
        class="button"
        onClick={() => {
          isOpen.value = true;
        }}
      >
        {texts.value.matrix.editGroups}
      </button>
      {isOpen.value && (
        <GroupsDialog
          answer={answer}
          close={() => {
            isOpen.value = false;
          }}
        />
      )}
    </>
  );
};

const GroupsDialog = ({ answer, close }: { answer: MatrixAnswer; close: () => void }) => {
  const { matrix } = texts.value;
  const rows = answer.nodes.filter(({ id }) => answer.rows.includes(id));
  const names = new Map(rows.map((node) => [node.id, nameOf(node)]));
  const ids = new Map(rows.flatMap((node) => [node.name, nameOf(node)].map((name) => [name, node.id])));
  const lines = useSignal(groupsAsLines(groupsOf(matrixView.value, rows), (id) => names.get(id) ?? id));
  const { groups, unknown } = groupsFromLines(lines.value, ids);
  return (
    <Dialog title={matrix.editGroups} close={close}>
      <form
        class="paste"
        onSubmit={(event) => {
          event.preventDefault();
          changeMatrix({ groups: writeGroups(groups) });
          announce(matrix.groupings.own);
          close();
        }}
      >
        <p class="muted">{matrix.groupsHint}</p>
        <label>
          <span>{matrix.groupsLabel}</span>
          <textarea
            rows={7}
            value={lines.value}
            onInput={(event) => {
              lines.value = event.currentTarget.value;
            }}
          />
        </label>
        <p class="problem" role="status">
          {unknown.length > 0 && matrix.unknownNames(listed(unknown))}
        </p>
        <div class="actions end">
          <button
            type="button"
            class="button"
            onClick={() => {
              changeMatrix({ groups: null });
              close();
            }}
          >
            {matrix.restoreGroups}
          </button>
          <button type="submit" class="button primary">
            {matrix.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
};
