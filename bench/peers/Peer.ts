export type Language = 'nl' | 'en';

/** What the quality is told of. */
export type Kind = 'Country' | 'Person' | 'Organisation';
export const kinds: readonly Kind[] = ['Country', 'Person', 'Organisation'];

/**
 * Something that was found, by the words for it. A program that knows no countries says `Place`; one that knows no types
 * says `Name`, which may be of any.
 */
export interface Name {
  kind: Kind | 'Place' | 'Name';
  forms: readonly string[];
}

export interface Time {
  /** From text to what it makes of it, without the start of the program. */
  seconds: number;
  /** The start too, where it has one of its own. */
  withStart?: number;
  /** What it made, where that is JSON. */
  json?: string;
}

/** A program that reads text as we do, or does a part of it: a new one is one file and one line in `index.ts`. */
export interface Peer {
  name: string;
  /** Those it was made for. */
  languages: readonly Language[];
  /** The sizes at which it is timed, in characters. */
  sizes: readonly number[];
  /** It is a program of its own, cold each time: warming it up or trying it again tells nothing. */
  startsAnew?: true;
  /** How many times as fast we are to be. */
  atLeast?: number;
  /** Or why it cannot be run, and what helps. */
  version(): Promise<string | { unavailable: string }>;
  read(text: string): Promise<Time>;
  /** What it finds in each text; undefined where another of the list finds the same. */
  names?(texts: readonly string[]): Promise<Name[][]>;
}
