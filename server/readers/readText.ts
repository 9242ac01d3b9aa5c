import { asSource } from './asSource.ts';
import { decode } from './decode.ts';
import { readerErrors } from './errors.ts';
import { looksLike } from './looksLike.ts';
import type { ReadOptions, ReadResult, SourceFile } from './Reader.ts';

/** A file of text, as it is: what plain text and Markdown share. Throws `empty-file` or `binary-file`. */
export function readText(file: SourceFile, options: ReadOptions): ReadResult {
  const kind = looksLike(file.bytes);
  if (kind !== undefined) throw readerErrors.binary(file.name, kind);
  const text = decode(file.bytes);
  if (text.trim() !== '' && !isText(text)) throw readerErrors.binary(file.name, undefined);
  return asSource(file, options, text);
}

/** Text has no zero characters, and hardly a control or replacement character beside white space. */
export function isText(text: string): boolean {
  const sample = text.slice(0, 65536);
  const odd = sample.match(/(?![\t\n\v\f])[\p{Cc}\ufffd]/gu)?.length ?? 0;
  return !text.includes('\0') && odd <= sample.length / 100;
}
