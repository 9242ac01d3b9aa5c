import { getDocumentProxy } from 'unpdf';
import { readerErrors } from '../errors.ts';
import type { SourceFile } from '../Reader.ts';
import type { ReadLimits } from '../ReadLimits.ts';
import type { Line, Piece } from './Line.ts';
import { linesOf } from './linesOf.ts';

/** The lines of each page in the order of reading. Throws `damaged-file`, `unreadable-file` (a password) or `too-large` (pages). */
export const pagesOf = async (file: SourceFile, { maxPages }: ReadLimits): Promise<Line[][]> => {
  const document = await opened(file);
  try {
    if (document.numPages > maxPages) throw readerErrors.tooManyPages(file.name, document.numPages, maxPages);
    const pages: Line[][] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const [left = 0, bottom = 0, , top = 842] = page.view;
      const { items } = await page.getTextContent();
      const pieces = items.flatMap((item) => ('str' in item ? pieceOf(item, left, bottom) : []));
      pages.push(linesOf(pieces, { page: number - 1, height: top - bottom }));
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

interface TextItem {
  str: string;
  transform: unknown[];
  width: number;
}

/** Words set upright; those that are turned (stamps, margins) are no lines of the text. */
const pieceOf = ({ str, transform, width }: TextItem, left: number, bottom: number): Piece[] => {
  const [a, b, , d, x, y] = transform.map(Number);
  if (str.trim() === '' || a === undefined || a <= 0 || Math.abs(b ?? 0) > Math.abs(a) / 4) return [];
  return [
    { text: str.normalize('NFC'), x: (x ?? 0) - left, y: (y ?? 0) - bottom, width, size: Math.abs(d ?? a) },
  ];
};
