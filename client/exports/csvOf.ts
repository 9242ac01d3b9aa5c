import type { Cell } from './Sheet.ts';

/**
 * Rows as CSV (RFC 4180: lines end in CR LF, quotation marks are doubled). A cell that a spreadsheet would take for a formula,
 * also behind what it skips, begins with an apostrophe (OWASP, "CSV injection"): names come from letters that anyone may
 * have written.
 */
export const csvOf = (rows: readonly (readonly Cell[])[], separator: ',' | ';'): string =>
  rows.map((row) => `${row.map((value) => fieldOf(value, separator)).join(separator)}\r\n`).join('');

const fieldOf = (value: Cell, separator: string): string => {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = formulaStart.test(value) ? `'${value}` : value;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const formulaStart = /^\s*[=+\-@]|^[\t\r]/;
