import type { Warning } from '../../model.ts';

export type CitationKind =
  | 'kamerstuk'
  | 'handelingen'
  | 'aanhangsel'
  | 'toezegging'
  | 'com'
  | 'ecli'
  | 'staatsblad'
  | 'staatscourant'
  | 'tractatenblad'
  | 'instrument';

/** One thing that a citation leads to; a range or series has several, each with its own stretch of text. */
export interface CitationTarget {
  /** `document:kst-22112-4320`; `regulation:32024R1351` for an instrument of law. */
  id: string;
  /** As a reader would write it: `Kamerstuk 22112, nr. 4320`. */
  name: string;
  /** Other names that it goes by. */
  aliases?: string[];
  start: number;
  end: number;
}

/** A reference as it stands in the text; without targets where an indispensable part is missing (a warning says which). */
export interface Citation {
  /** From the word that opens it to its last number or page: `Kamerstukken II 2025/26, 22112, nr. 4320`. */
  start: number;
  end: number;
  kind: CitationKind;
  targets: CitationTarget[];
  warnings: Warning[];
}

/** One way of citing: where it may begin, and how it is read from there. */
export interface CitationForm {
  name: string;
  /** Global; must be linear: literals and bounded repetition only. */
  cue: RegExp;
  /** Every word at which the cue may begin, as `Starting` has them. */
  starts?: readonly string[];
  /** Reads the citation that the cue announces, or null where the cue was only a word. */
  read: (text: string, cue: RegExpExecArray) => Citation | null;
}
