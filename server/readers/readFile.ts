import path from 'node:path';
import { RodeDraadError } from '../errors.ts';
import type { GraphDocument } from '../model.ts';
import { readCsvPair } from './csv/readCsvPair.ts';
import { slug } from './documentId.ts';
import { readerErrors } from './errors.ts';
import { readers } from './index.ts';
import { looksLike } from './looksLike.ts';
import type { Reader, ReadOptions, ReadResult, SourceFile } from './Reader.ts';
import { defaultLimits, type ReadLimits } from './ReadLimits.ts';

/**
 * Bytes with a name → what a reader makes of them. The extension chooses the reader; without one the content does.
 * Throws a `RodeDraadError`: `empty-file`, `unknown-format`, `binary-file`, `invalid-document`.
 */
export async function readFile(
  file: SourceFile,
  options: ReadOptions = {},
  limits: ReadLimits = defaultLimits,
): Promise<ReadResult> {
  if (file.pair !== undefined) return { graph: readPair(file, file.pair, options) };
  if (file.bytes.length === 0) throw readerErrors.empty(file.name);
  return readerFor(file).read(file, options, limits);
}

/** A document without a file name of its own is called as its sender says. */
function readPair(
  file: SourceFile,
  { other, said }: NonNullable<SourceFile['pair']>,
  { id, title, date }: ReadOptions,
): GraphDocument {
  return readCsvPair({ files: [file, other], id: id ?? slug(title ?? ''), said, title, date });
}

function readerFor(file: SourceFile): Reader {
  const extension = path.extname(file.name).toLowerCase();
  const named = readers.filter((reader) => reader.extensions.includes(extension));
  const byExtension = named.length > 1 ? (named.find((each) => each.recognise(file)) ?? named[0]) : named[0];
  const found =
    byExtension ?? (isExtension(extension) ? undefined : readers.find((reader) => reader.recognise(file)));
  if (found === undefined) throw unknownFormat(file, extension);
  return found;
}

/** `.txt` is one; what follows the dot in `Verslag nr. 12 van de Raad` is not. */
const isExtension = (text: string): boolean => /^\.(?!\d+$)[a-z0-9]{1,8}$/.test(text);

function unknownFormat(file: SourceFile, extension: string): RodeDraadError {
  const other = extension === '' ? { nl: 'geen tekst', en: 'no text' } : { nl: extension, en: extension };
  const kind = looksLike(file.bytes) ?? other;
  const formats = readers.map((reader) => `${reader.name} (${reader.extensions.join(', ')})`).join(', ');
  return new RodeDraadError(
    'unknown-format',
    {
      nl: `"${file.name}" is van een soort die niet gelezen wordt: ${kind.nl}.`,
      en: `"${file.name}" is of a format that is not read: ${kind.en}.`,
    },
    { nl: `Gelezen worden: ${formats}.`, en: `What is read: ${formats}.` },
  );
}
