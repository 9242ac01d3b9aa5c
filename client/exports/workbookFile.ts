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
  fill(workbook.addWorksheet(name, { views: [{ state: 'frozen', xSplit: frozen, ySplit: 1 }] }));
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return new Blob([await workbook.xlsx.writeBuffer()], { type });
};

/** Marks a row as that of the heads. */
export const asHeads = (row: Row): void =>
  row.eachCell((cell) => {
    cell.font = { bold: true };
    cell.alignment = { wrapText: true, vertical: 'bottom' };
  });
