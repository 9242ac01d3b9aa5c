import { decode } from './decode.ts';
import { looksLike } from './looksLike.ts';
import type { Reader } from './Reader.ts';
import { isText, readText } from './readText.ts';

/** Plain text. */
export const text: Reader = {
  name: 'tekst',
  extensions: ['.txt', '.text'],
  recognise: (file) => looksLike(file.bytes) === undefined && isText(decode(file.bytes)),
  read: async (file, options) => readText(file, options),
};
