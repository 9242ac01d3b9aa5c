import { csvFile } from '../csvFile.ts';
import { download } from '../download.ts';
import type { Export } from '../Export.ts';
import { type ExportedMotions, fileName, sheetOf } from './sheetOf.ts';

/** The list of motions and commitments as it is shown, a line each. */
export const motionsAsCsv: Export<ExportedMotions> = {
  id: 'csv',
  label: (texts) => texts.motions.exports.csv,
  run: async ({ items, on }) => {
    const { heads, rows } = sheetOf(items);
    download(csvFile([heads, ...rows]), fileName(on, 'csv'));
  },
};
