import { texts } from '../../i18n/index.ts';
import { csvFile } from '../csvFile.ts';
import { download } from '../download.ts';
import type { Export } from '../Export.ts';
import { type ExportedMatrix, fileName, isGrouped, type Sheet, sheetOf, wordOf } from './sheetOf.ts';

/** The matrix as CSV: a line a party, a column an initiative, the part in words. */
export const matrixAsCsv: Export<ExportedMatrix> = {
  id: 'csv',
  label: (texts) => texts.matrix.exports.csv,
  run: async ({ table }) => {
    download(csvFile(linesOf(sheetOf(table))), fileName('csv'));
  },
};

const linesOf = (sheet: Sheet): (string | number)[][] => {
  const { matrix } = texts.value;
  const group = (name: string): string[] => (isGrouped(sheet) ? [name] : []);
  return [
    [matrix.party, ...group(matrix.group), ...sheet.columns.map(({ name }) => name), matrix.total],
    ...sheet.rows.map((row) => [row.name, ...group(row.group), ...row.cells.map(wordOf), row.total]),
    [matrix.total, ...group(''), ...sheet.columns.map(({ total }) => total)],
  ];
};
