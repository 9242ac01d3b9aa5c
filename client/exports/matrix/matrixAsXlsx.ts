import type { Worksheet } from 'exceljs';
import type { Evidence } from '../../../server/api/contract.ts';
import { api } from '../../api.ts';
import { texts } from '../../i18n/index.ts';
import { askedBy } from '../../matrix/askedBy.ts';
import type { Cell } from '../../matrix/Table.ts';
import { matrixView } from '../../state/matrixView.ts';
import { quoteKey, shortest } from '../../state/quotes.ts';
import { quoteAsText } from '../../state/sentence.ts';
import { download } from '../download.ts';
import type { Export } from '../Export.ts';
import { asHeads, workbookFile } from '../workbookFile.ts';
import { type ExportedMatrix, fileName, isGrouped, type Sheet, sheetOf, wordOf } from './sheetOf.ts';

/** The matrix as a workbook: the part in words, and under each cell, as its note, the sentences with their letters. */
export const matrixAsXlsx: Export<ExportedMatrix> = {
  id: 'xlsx',
  label: (texts) => texts.matrix.exports.xlsx,
  run: async ({ table, basis }) => {
    const quotes = await quotesByRelation();
    const sheet = sheetOf(table);
    const plan = { name: texts.value.views.matrix, frozen: isGrouped(sheet) ? 2 : 1 };
    const file = await workbookFile(plan, (worksheet) => {
      write(worksheet, sheet, quotes);
      worksheet.addRow([]);
      worksheet.addRow([basis]);
    });
    download(file, fileName('xlsx'));
  },
};

type Quotes = ReadonlyMap<string, readonly Evidence[]>;

const quotesByRelation = async (): Promise<Quotes> => {
  const { cells } = await api.matrix({ ...askedBy(matrixView.value), quotes: 'true' });
  return new Map(cells.map(({ relationId, quotes = [] }) => [relationId, quotes]));
};

const write = (worksheet: Worksheet, sheet: Sheet, quotes: Quotes): void => {
  const { matrix } = texts.value;
  const group = (name: string): string[] => (isGrouped(sheet) ? [name] : []);
  const before = 1 + group('').length;
  const head = [matrix.party, ...group(matrix.group), ...sheet.columns.map(headOf), matrix.total];
  asHeads(worksheet.addRow(head));
  for (const row of sheet.rows) {
    const added = worksheet.addRow([row.name, ...group(row.group), ...row.cells.map(wordOf), row.total]);
    row.cells.forEach((cell, column) => {
      const note = cell && noteOf(cell, quotes);
      if (note) added.getCell(before + column + 1).note = note;
    });
  }
  worksheet.addRow([matrix.total, ...group(''), ...sheet.columns.map(({ total }) => total)]).font = {
    bold: true,
  };
  worksheet.columns.forEach((column, index) => {
    column.width = index === 0 ? 26 : 20;
  });
};

const headOf = ({ name, month }: Sheet['columns'][number]): string => (month ? `${name}\n${month}` : name);

/** The sentences of a cell with their letters, each once. */
const noteOf = ({ relationId }: Cell, quotes: Quotes): string => {
  const told = new Map(
    shortest(quotes.get(relationId) ?? []).map((quote) => [quoteKey(quote), quoteAsText(quote)]),
  );
  return [...told.values()].join('\n\n');
};
