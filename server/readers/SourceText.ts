import type { Properties, Warning } from '../model.ts';

/** What a reader makes of a file: plain text, and what the file's own metadata says. */
export interface SourceText {
  /** `document:…`, from `--id`, the metadata or the file's name. */
  id: string;
  text: string;
  /** Of the bytes that were read, in hexadecimal. */
  sha256: string;
  title?: string;
  /** ISO 8601 day from metadata or `--date`. */
  date?: string;
  /** Of the document itself, from its metadata: they have no words in the text. */
  properties?: Properties;
  warnings: Warning[];
}
