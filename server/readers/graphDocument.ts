import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type GraphDocument, graphDocument as shape } from '../model.ts';
import { parse } from '../parse.ts';
import { decode } from './decode.ts';
import { documentId } from './documentId.ts';
import { readerErrors } from './errors.ts';
import type { Reader, ReadOptions, SourceFile } from './Reader.ts';
import { withId } from './withId.ts';

/**
 * The graph document as JSON: what `extract` prints, and what people write by hand. Only its shape is looked at here;
 * whether it is true to the model and to its own text is for `checkGraphDocument`.
 */
export const graphDocument: Reader = {
  name: 'graafdocument',
  extensions: ['.json'],
  recognise: (file) => /^\s*\{\s*"document"\s*:/.test(decode(file.bytes.subarray(0, 1000))),
  read: async (file, options) => ({ graph: readGraphDocument(file, options) }),
};

function readGraphDocument(file: SourceFile, options: ReadOptions): GraphDocument {
  const parsed = parse(shape, withHead(json(file), file));
  if ('fault' in parsed) throw readerErrors.invalidDocument(file.name, parsed.fault);
  return withOptions(parsed.data, file, options);
}

function json(file: SourceFile): unknown {
  const text = decode(file.bytes);
  if (text.trim() === '') throw readerErrors.empty(file.name);
  try {
    return JSON.parse(text, mayHoldHalfPair.test(text) ? wellFormed : undefined);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw readerErrors.invalidDocument(file.name, {
      nl: `het is geen JSON (${reason})`,
      en: `it is not JSON (${reason})`,
    });
  }
}

/** JSON can write half of a surrogate pair, which nothing else can hold; as U+FFFD it is as long, so that offsets hold. */
const mayHoldHalfPair = /\\u[dD][89a-fA-F]/;
const wellFormed = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? value.toWellFormed() : value;

/** Who writes by hand has no checksum: it is that of the file. */
function withHead(value: unknown, file: SourceFile): unknown {
  const open = z.looseObject({ document: z.looseObject({ sha256: z.string().optional() }) }).safeParse(value);
  if (!open.success || open.data.document.sha256 !== undefined) return value;
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  return { ...open.data, document: { ...open.data.document, sha256 } };
}

function withOptions(
  document: GraphDocument,
  file: SourceFile,
  { id, title, date }: ReadOptions,
): GraphDocument {
  const renamed = id === undefined ? document : withId(document, documentId(file, { id }));
  const head = {
    ...renamed.document,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
  };
  return { ...renamed, document: head };
}
