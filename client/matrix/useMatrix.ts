import { type ReadonlySignal, type Signal, useComputed } from '@preact/signals';
import type { MatrixAnswer } from '../../server/api/contract.ts';
import { api } from '../api.ts';
import { texts } from '../i18n/index.ts';
import { documents } from '../state/documents.ts';
import { type Loaded, useLoaded } from '../state/loaded.ts';
import { matrixView } from '../state/matrixView.ts';
import { askedBy } from './askedBy.ts';
import { groupsOf } from './groups.ts';
import { type Table, tableOf } from './Table.ts';

/** What the letters say and how it is shown; asked anew when letters come or go. */
export const useMatrix = (): {
  answer: Signal<Loaded<MatrixAnswer>>;
  table: ReadonlySignal<Table | null>;
} => {
  // Only what they are about: to select a cell asks nothing, and arranges nothing.
  const asked = useComputed(() => JSON.stringify(askedBy(matrixView.value)));
  const arranged = useComputed(() => {
    const { kind, hidden, sort, group, groups } = matrixView.value;
    return JSON.stringify([kind, hidden, sort, group, groups]);
  });
  const answer = useLoaded(() =>
    documents.value && asked.value ? api.matrix(askedBy(matrixView.peek())) : null,
  );
  const table = useComputed(() => {
    const { value } = answer.value;
    if (!value || !arranged.value) return null;
    const shown = matrixView.peek();
    const rows = value.nodes.filter(({ id }) => value.rows.includes(id));
    return tableOf(value, shown, { groups: groupsOf(shown, rows), rest: texts.value.matrix.rest });
  });
  return { answer, table };
};
