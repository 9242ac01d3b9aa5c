/**
 * Rows as CSV (RFC 4180: lines end in CR LF, quotation marks are doubled). A cell that a spreadsheet would take for a formula
 * begins with an apostrophe (OWASP, "CSV injection"): names come from letters that anyone may have written.
 */
export const csvOf = (rows: readonly (readonly (string | number)[])[], separator: ',' | ';'): string =>
  rows.map((row) => `${row.map((value) => fieldOf(value, separator)).join(separator)}\r\n`).join('');

const fieldOf = (value: string | number, separator: string): string => {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
