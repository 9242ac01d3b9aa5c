/** A text with its form, as Word files, web pages and XML have it: what their readers make, and `plainText` writes down. */
export interface RichText {
  blocks: Block[];
  /** The words of each note by the number that calls it, from 1. */
  notes: ReadonlyMap<number, string>;
}

export type Block =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'paragraph'; text: string }
  /** `sign` is its dot or number; `depth` counts from 0. */
  | { kind: 'item'; sign: string; depth: number; text: string }
  | { kind: 'row'; cells: readonly string[] };

/** How a note is called in the text of a block. */
export const noteCall = (number: number): string => `[footnoteRef:${number}]`;
