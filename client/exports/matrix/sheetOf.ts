import { texts } from '../../i18n/index.ts';
import { type Cell, cellAt, type Table } from '../../matrix/Table.ts';
import { monthOf, named } from '../../matrix/wording.ts';
import { say } from '../../state/language.ts';

/** The matrix as it is shown, and the sentence on what it rests on. */
export interface ExportedMatrix {
  table: Table;
  basis: string;
}

/** The matrix as rows of words, in the order and the groups in which it is shown. */
export interface Sheet {
  columns: readonly { name: string; month: string; total: number }[];
  rows: readonly { name: string; group: string; cells: readonly (Cell | undefined)[]; total: number }[];
}

export const sheetOf = (table: Table): Sheet => ({
  columns: table.columns.map((id) => ({
    name: named(table, id),
    month: monthOf(table, id),
    total: table.parties.get(id)?.size ?? 0,
  })),
  rows: table.groups.flatMap(({ name: group, members }) =>
    members.map((row) => ({
      name: named(table, row),
      group,
      cells: table.columns.map((column) => cellAt(table, row, column)),
      total: table.participation.get(row)?.size ?? 0,
    })),
  ),
});

/** What stands in a cell, in a word; nothing where no letter names it. */
export const wordOf = (cell: Cell | undefined): string => (cell ? say(cell.mark.label) : '');

/** Whether the rows are in groups. */
export const isGrouped = ({ rows }: Sheet): boolean => rows.some(({ group }) => group !== '');

export const fileName = (ending: string): string => `${texts.value.matrix.fileName}.${ending}`;
