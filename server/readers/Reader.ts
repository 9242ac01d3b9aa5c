import type { GraphDocument } from '../model.ts';
import type { ReadLimits } from './ReadLimits.ts';
import type { SourceText } from './SourceText.ts';

/** A file as it came in: its bytes, and its name without folders. */
export interface SourceFile {
  bytes: Uint8Array;
  name: string;
  /** Of a document in two files: the other one, and who says what is in them. */
  pair?: { other: SourceFile; said: { by: string; reason: string } };
}

/** What the sender says of a file; it goes before what the file says itself. */
export interface ReadOptions {
  /** With or without `document:`. */
  id?: string;
  title?: string;
  /** ISO 8601 day. */
  date?: string;
}

/** A text that is still to be extracted, or a graph document that needs no extraction. */
export type ReadResult = { source: SourceText } | { graph: GraphDocument };

/** One format, described once: a new one is one file and one line in `index.ts`. */
export interface Reader {
  /** As people call it: `Markdown`. */
  name: string;
  /** In lower case, with the dot. */
  extensions: readonly string[];
  /** Whether a file without a known extension is of this format, by its content. */
  recognise(file: SourceFile): boolean;
  /** Throws a `RodeDraadError` that says what is wrong, where, and what to do. */
  read(file: SourceFile, options: ReadOptions, limits: ReadLimits): Promise<ReadResult>;
}
