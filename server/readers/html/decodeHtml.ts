import { isAscii, isUtf8 } from 'node:buffer';
import { decode } from '../decode.ts';

/**
 * The text of a page: in the encoding that it names itself, else told by its bytes. What can be read as UTF-8 is: a browser
 * that saves a page writes that, and leaves the old name in it.
 */
export const decodeHtml = (bytes: Uint8Array): string => {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const label = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{2,40})/i.exec(head)?.[1];
  const hasMark = bytes[0] === 0xef || bytes[0] === 0xff || bytes[0] === 0xfe;
  if (
    label === undefined ||
    hasMark ||
    isUtf8Beyond(bytes) ||
    /^(utf-?8|windows-1252|iso-8859-1|latin1|us-ascii)$/i.test(label)
  )
    return decode(bytes);
  try {
    return new TextDecoder(label).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return decode(bytes);
  }
};

/** Whether there is more than ASCII in it, and all of it in UTF-8. */
const isUtf8Beyond = (bytes: Uint8Array): boolean => isUtf8(bytes) && !isAscii(bytes);
