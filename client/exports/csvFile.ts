import { language } from '../state/language.ts';
import { csvOf } from './csvOf.ts';
import type { Cell } from './Sheet.ts';

/**
 * Rows as a CSV file, with the mark that tells Excel that it is UTF-8, and parted as spreadsheets in the reader's language
 * expect it: by semicolons in Dutch, by commas in English.
 */
export const csvFile = (rows: readonly (readonly Cell[])[]): Blob =>
  new Blob(['\uFEFF', csvOf(rows, language.value === 'nl' ? ';' : ',')], { type: 'text/csv;charset=utf-8' });
