import { asSource } from '../asSource.ts';
import { readerErrors } from '../errors.ts';
import { isSignedAs } from '../looksLike.ts';
import type { Reader } from '../Reader.ts';
import { writeText } from '../rich/writeText.ts';
import { joinLines } from './joinLines.ts';
import { markNotes } from './markNotes.ts';
import { pagesOf } from './pagesOf.ts';
import { withoutRunningHeads } from './withoutRunningHeads.ts';

/** PDF with a text layer: lines in the order in which they are read, without the heads and feet of pages. */
export const pdf: Reader = {
  name: 'PDF',
  extensions: ['.pdf'],
  recognise: ({ bytes }) => isSignedAs('.pdf', bytes),
  read: async (file, options, limits) => {
    const pages = await pagesOf(file, limits);
    if (pages.every((lines) => lines.length === 0)) throw readerErrors.noTextLayer(file.name);
    const { pages: body, notes } = markNotes(withoutRunningHeads(pages));
    return asSource(file, options, writeText({ blocks: joinLines(body), notes }));
  },
};
