import { asSource } from '../asSource.ts';
import { readerErrors } from '../errors.ts';
import { isSignedAs } from '../looksLike.ts';
import type { Reader } from '../Reader.ts';
import { writeText } from '../rich/writeText.ts';
import { joinLines } from './joinLines.ts';
import { markNotes } from './markNotes.ts';
import { pagesOf } from './pagesOf.ts';
import { unreadIn } from './unreadIn.ts';
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
    const text = writeText({ blocks: joinLines(body), notes });
    const unknown = unknownIn(text);
    if (unknown > lettersIn(text) / 2) throw readerErrors.unknownLetters(file.name);
    return asSource(file, options, text, { warnings: unreadIn(pages, unknown) });
  },
};

/** How many of its letters cannot be known. */
const unknownIn = (text: string): number => text.split('\ufffd').length - 1;
const lettersIn = (text: string): number => text.match(/\S/g)?.length ?? 0;
