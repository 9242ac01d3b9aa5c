import type { Row, Worksheet } from 'exceljs';

/** How a sheet of a workbook is called, and how many of its first columns stay in view. */
export interface WorksheetPlan {
  name: string;
  frozen: number;
}

/** A workbook of one sheet, whose first row stays in view. The library is large, and loaded only for who wants it. */
export const workbookFile = async (
  { name, frozen }: WorksheetPlan,
  fill: (worksheet: Worksheet) => void,
): Promise<Blob> => {
  const { Workbook } = await import('exceljs');
  const workbook = new Workbook();
  const worksheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: frozen, ySplit: 1 }],
    // On paper (A4, lying down) the heads and the first column stand on every page.
    pageSetup: { paperSize: 9, orientation: 'landscape', printTitlesRow: '1:1', printTitlesColumn: 'A:A' },
  });
  fill(worksheet);
  giveHeadsRoom(worksheet);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return new Blob([await workbook.xlsx.writeBuffer()], { type });
};

/** Not every program makes a row as high as its text. Heights are in points, widths in characters. */
const giveHeadsRoom = (worksheet: Worksheet): void => {
  const heads = worksheet.getRow(1);
  const lines = worksheet.columns.map((column, index) =>
    heads
      .getCell(index + 1)
      .text.split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.2) / (column.width ?? 9))), 0),
  );
  heads.height = 15 * Math.max(1, ...lines);
};

/** Marks a row as that of the heads. */
export const asHeads = (row: Row): void =>
  row.eachCell((cell) => {
    cell.font = { bold: true };
    cell.alignment = { wrapText: true, vertical: 'bottom' };
  });
