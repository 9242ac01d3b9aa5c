import { asSource } from '../asSource.ts';
import { decode } from '../decode.ts';
import { publication } from '../publication.ts';
import type { Reader } from '../Reader.ts';
import { writeText } from '../rich/writeText.ts';
import { decodeHtml } from './decodeHtml.ts';
import { findHtmlNotes } from './findHtmlNotes.ts';
import { mainPart } from './mainPart.ts';
import { metadataOf } from './metadataOf.ts';
import { parsePage } from './parsePage.ts';
import { textOf } from './textOf.ts';

/** A web page: of a parliament or a gazette, or saved by a word processor. What stands around its text is left out. */
export const html: Reader = {
  name: 'HTML',
  extensions: ['.html', '.htm', '.xhtml', '.xml'],
  recognise: ({ bytes }) =>
    /^\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype html|html)\b/is.test(decode(bytes.subarray(0, 3000))),
  read: async (file, options) => {
    const page = parsePage(file.name, decodeHtml(file.bytes));
    const main = mainPart(page);
    const text = textOf(main, findHtmlNotes(main));
    return asSource(file, options, writeText(text), publication(metadataOf(page)));
  },
};
