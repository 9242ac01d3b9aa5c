import type { Span } from '../../model.ts';

/** A footnote: what stands in it, and where the text calls it. */
export interface Note extends Span {
  label: string;
  /** Offsets of its calls in the text; empty where none was found. */
  calls: number[];
}

/** A headed part of the text. The first, untitled one is what stands before any heading. */
export interface Part extends Span {
  number: number;
  title: string;
  level: number;
  /** Where the heading itself stands; empty in the first part. */
  heading: Span;
}

/** A sentence, with the part of the document that it belongs to. */
export interface Sentence extends Span {
  part: number;
  paragraph: number;
  kind: 'heading' | 'body' | 'note';
  /** The same stretch with markers and notes blanked out, offset for offset. */
  text: string;
}

/** What the later steps read: the text and its structure. Every offset is into `text`. */
export interface Reading {
  text: string;
  language: 'nl' | 'en';
  notes: Note[];
  parts: Part[];
  sentences: Sentence[];
}
