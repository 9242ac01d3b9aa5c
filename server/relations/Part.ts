import type { Bilingual, Properties } from '../model.ts';

/** How a relation shows in the matrix of who joined what: it tells of a party's part in what several do together. */
export interface Part {
  /** The end that is the party; the other is what they do together. */
  party: 'from' | 'to';
  /** Whether who has this part takes part: totals count it. */
  joins: boolean;
  /** The signs of a cell; the first whose conditions hold. */
  marks: readonly Mark[];
}

/** A sign in a cell: told apart by its shape and by its letter, never by colour alone. */
export interface Mark {
  /** What addresses call it; no two marks share it. */
  key: string;
  when?: Properties;
  label: Bilingual;
  letter: Bilingual;
  /** One of those that the page can draw. */
  shape: string;
}
