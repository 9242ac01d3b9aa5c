import { texts } from '../../i18n/index.ts';
import { cellAt, type Table } from '../../matrix/Table.ts';
import { matrixView } from '../../state/matrixView.ts';
import { nameOf } from '../../state/model.ts';
import type { Captured } from './addStep.ts';
import { most, stepHere } from './viewHere.ts';

/** More than this is not read from the back of a room. */
const mostRows = 24;
const mostColumns = 12;

/** The table as it is filtered and ordered; on its tab the same as a map. */
export const captureMatrix = (table: Table): Captured | null => {
  const { tab, area, selected } = matrixView.value;
  const kind = tab === 'map' ? 'map' : 'matrix';
  const rows = table.rows.slice(0, kind === 'map' ? most.nodes / 2 : mostRows);
  const columns = table.columns.slice(0, kind === 'map' ? most.nodes / 2 : mostColumns);
  const cells = rows.flatMap((row) => columns.flatMap((column) => cellAt(table, row, column) ?? []));
  if (cells.length === 0) return null;
  const chosen = table.nodes.get(selected ?? '');
  const isShown =
    [...rows, ...columns].includes(selected ?? '') || cells.some((cell) => cell.relationId === selected);
  return {
    step: stepHere(chosen ? nameOf(chosen) : texts.value.matrix.title, {
      ...{ kind, area, rows: [...rows], columns: [...columns], nodes: [...rows, ...columns] },
      relations: cells.map(({ relationId }) => relationId).slice(0, most.relations),
      highlights: selected !== null && isShown ? [selected] : [],
    }),
    note:
      rows.length < table.rows.length || columns.length < table.columns.length
        ? texts.value.briefings.onlyCells(rows.length, columns.length)
        : null,
  };
};
