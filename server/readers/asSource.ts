import { createHash } from 'node:crypto';
import type { Properties, Warning } from '../model.ts';
import { documentId } from './documentId.ts';
import { readerErrors } from './errors.ts';
import { publishedNumber } from './publishedNumber.ts';
import type { ReadOptions, ReadResult, SourceFile } from './Reader.ts';

/** What a file's own metadata says. */
export interface FileSays {
  /** The number that it is published under. */
  number?: string | undefined;
  title?: string | undefined;
  /** ISO 8601 day. */
  date?: string | undefined;
  /** What else it says of the document, in the model's own keys. */
  properties?: Properties;
  /** What of the file could not be read. */
  warnings?: Warning[];
}

/**
 * A text that a reader found in a file, under the id, title and day that the sender, the file or its text give. Half of a
 * surrogate pair, which no file can hold, becomes U+FFFD here, before anyone counts. Throws `empty-file`.
 */
export function asSource(
  file: SourceFile,
  options: ReadOptions,
  found: string,
  says: FileSays = {},
): ReadResult {
  const text = found.toWellFormed();
  if (text.trim() === '') throw readerErrors.empty(file.name);
  const title = options.title ?? says.title;
  const date = options.date ?? says.date;
  return {
    source: {
      id: documentId(file, options, says.number ?? publishedNumber(text)),
      text,
      sha256: createHash('sha256').update(file.bytes).digest('hex'),
      ...(title === undefined ? {} : { title: title.toWellFormed() }),
      ...(date === undefined ? {} : { date }),
      ...(says.properties === undefined ? {} : { properties: says.properties }),
      warnings: says.warnings ?? [],
    },
  };
}
