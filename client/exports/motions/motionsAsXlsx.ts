import { texts } from '../../i18n/index.ts';
import { download } from '../download.ts';
import type { Export } from '../Export.ts';
import { asHeads, workbookFile } from '../workbookFile.ts';
import { type ExportedMotions, fileName, sheetOf } from './sheetOf.ts';

/** The list of motions and commitments as a workbook, a row each, with a filter on each column. */
export const motionsAsXlsx: Export<ExportedMotions> = {
  id: 'xlsx',
  label: (texts) => texts.motions.exports.xlsx,
  run: async ({ items, on }) => {
    const { heads, rows } = sheetOf(items);
    const file = await workbookFile({ name: texts.value.views.motions, frozen: 1 }, (worksheet) => {
      asHeads(worksheet.addRow(heads));
      for (const row of rows) worksheet.addRow(row);
      worksheet.autoFilter = {
        from: { row: 1, column: 1 },
        to: { row: rows.length + 1, column: heads.length },
      };
      worksheet.columns.forEach((column, index) => {
        column.width = widthOf(rows.map((row) => row[index] ?? ''));
      });
    });
    download(file, fileName(on, 'xlsx'));
  },
};

/** As wide as what stands in it, within reason. */
const widthOf = (cells: readonly (string | number)[]): number =>
  Math.min(60, Math.max(14, ...cells.map((cell) => String(cell).length)));
