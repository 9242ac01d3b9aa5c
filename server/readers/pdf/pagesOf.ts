import { getDocumentProxy } from 'unpdf';
import { readerErrors } from '../errors.ts';
import type { SourceFile } from '../Reader.ts';
import type { ReadLimits } from '../ReadLimits.ts';
import type { Line } from './Line.ts';
import { linesOf } from './linesOf.ts';
import { uprightPage } from './uprightPage.ts';

/** The lines of each page in the order of reading. Throws `damaged-file`, `unreadable-file` (a password) or `too-large` (pages). */
export const pagesOf = async (file: SourceFile, { maxPages }: ReadLimits): Promise<Line[][]> => {
  const document = await opened(file);
  try {
    if (document.numPages > maxPages) throw readerErrors.tooManyPages(file.name, document.numPages, maxPages);
    const pages: Line[][] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const words = items.flatMap((item) => ('str' in item ? [item] : []));
      const { pieces, height } = uprightPage(words, page);
      pages.push(linesOf(pieces, { page: number - 1, height }));
      page.cleanup();
    }
    return pages;
  } catch (error) {
    throw readerErrors.damaged(file.name, error);
  } finally {
    await document.loadingTask.destroy();
  }
};

const opened = async (file: SourceFile) => {
  try {
    // It takes the bytes for itself.
    return await getDocumentProxy(Uint8Array.from(file.bytes), { verbosity: 0 });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw isLocked ? readerErrors.passwordNeeded(file.name) : readerErrors.damaged(file.name, error);
  }
};
