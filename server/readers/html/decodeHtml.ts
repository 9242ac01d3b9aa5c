import { decode } from '../decode.ts';

/** The text of a page: in the encoding that it names itself, else told by its bytes. */
export const decodeHtml = (bytes: Uint8Array): string => {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const label = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{2,40})/i.exec(head)?.[1];
  const hasMark = bytes[0] === 0xef || bytes[0] === 0xff || bytes[0] === 0xfe;
  if (label === undefined || hasMark || /^(utf-?8|windows-1252|iso-8859-1|latin1|us-ascii)$/i.test(label))
    return decode(bytes);
  try {
    return new TextDecoder(label).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return decode(bytes);
  }
};
