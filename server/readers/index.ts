import { loneTable } from './csv/loneTable.ts';
import { docx } from './docx/docx.ts';
import { graphDocument } from './graphDocument.ts';
import { html } from './html/html.ts';
import { kamerstuk } from './kamerstuk/kamerstuk.ts';
import { markdown } from './markdown.ts';
import { pdf } from './pdf/pdf.ts';
import type { Reader } from './Reader.ts';
import { text } from './text.ts';

/** Every format that is read: a new one is one file and one line here. The first that recognises a file reads it. */
export const readers: readonly Reader[] = [
  graphDocument,
  docx,
  pdf,
  kamerstuk,
  html,
  markdown,
  text,
  loneTable,
];
