import type { Cell, Sheet } from './Sheet.ts';

/**
 * A table as comma-separated values (RFC 4180), which spreadsheets open as it is: with a byte order mark, so that they
 * read it as UTF-8, and text that they would take for a formula behind an apostrophe.
 */
export const csv = ({ heads, rows }: Sheet): string =>
  `\uFEFF${[heads, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;

const field = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = formulaStart.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** What makes a spreadsheet calculate, also behind what it skips. */
const formulaStart = /^[\s]*[=+\-@]|^[\t\r]/;
