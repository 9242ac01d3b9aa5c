import type { Reader } from './Reader.ts';
import { readText } from './readText.ts';

/** Markdown is read as the text that it is: its quotes are those of the file. */
export const markdown: Reader = {
  name: 'Markdown',
  extensions: ['.md', '.markdown'],
  recognise: () => false,
  read: async (file, options) => readText(file, options),
};
