import { texts } from '../../i18n/index.ts';
import { language } from '../../state/language.ts';
import { download } from '../download.ts';
import type { Export } from '../Export.ts';
import { csvOf } from './csvOf.ts';
import { type ExportedMatrix, fileName, isGrouped, type Sheet, sheetOf, wordOf } from './sheetOf.ts';

/**
 * The matrix as CSV: a line a party, a column an initiative, the part in words. With the mark that tells Excel that it is
 * UTF-8, and parted as spreadsheets in the reader's language expect it: by semicolons in Dutch, by commas in English.
 */
export const matrixAsCsv: Export<ExportedMatrix> = {
  id: 'csv',
  label: (texts) => texts.matrix.exports.csv,
  run: async ({ table }) => {
    const text = csvOf(linesOf(sheetOf(table)), language.value === 'nl' ? ';' : ',');
    download(new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }), fileName('csv'));
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
