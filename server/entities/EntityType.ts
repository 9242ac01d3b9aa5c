import type { Bilingual } from '../model.ts';

/** One entity type, described once: the page, the API and the loader read everything from here. */
export interface EntityType {
  /** The label in the database and in every file: `Country`. */
  type: string;
  /** What ids of this type start with, before the colon: `country`. */
  prefix: string;
  label: Bilingual;
  plural: Bilingual;
  /** Fill colours, told apart by the colour-blind in both themes (hexadecimal). */
  colour: { light: string; dark: string };
  /** A Cytoscape node shape; no two types share both shape and colour. */
  shape: string;
  /** What the first view of a letter is built around. */
  overview?: boolean;
  /**
   * Whether an id means the same in every document (`country:NL`). A local one, an initiative say,
   * becomes `<type>:<document>/<slug>` at load.
   */
  isGlobal: (id: string) => boolean;
  /** A second label in the database for some of this type: a Country that is a member state. */
  extraLabel?: { label: string; bears: (id: string) => boolean };
}
