import type { Bilingual, Properties } from '../model.ts';
import type { Frame } from './Frame.ts';
import type { Part } from './Part.ts';

/** How a relation reads as a sentence; `{from}` and `{to}` stand for the names of its ends. */
export interface SentenceTemplate extends Bilingual {
  /** The properties that this wording is for; the first template that fits is used, the last fits all. */
  when?: Properties;
  /** The wording when several subjects share it: "Denemarken en Duitsland doen mee aan …". */
  many?: Bilingual;
}

/**
 * What relations are held against each other when letters are compared. Those of one matter between the same two ends
 * (`both`), or about the same thing (`to`), tell how one thing stands; the types that come first in the model say most.
 */
export interface Matter {
  name: string;
  about: 'both' | 'to';
  /** What the letter states of that thing belongs to it: a motion's outcome. */
  tellsProperties?: boolean;
  /** Says that it is there, and nothing of how it stands: a later letter with this leaves standing what an earlier one says. */
  saysNothing?: Properties;
}

/** One relation type, described once: the page, the API, extraction and the loader read everything from here. */
export interface RelationType {
  /** The type in the database and in every file: `JOINED`. */
  type: string;
  from: readonly string[];
  to: readonly string[];
  label: Bilingual;
  sentences: readonly SentenceTemplate[];
  /** How its line is drawn, so that joined, declined, invited and concerned are told apart without colour. */
  line: 'solid' | 'dashed' | 'dotted' | 'dashdot' | 'double';
  /** Structure of the text (sections, mentions), not a fact that someone stated. */
  structural?: boolean;
  /** Drawn in the first view of a letter: who takes part in what. */
  overview?: boolean;
  /** How it shows in the matrix, where it tells who joined what. */
  part?: Part;
  /** It happens on a day, which is its `date` where the text gives it. */
  dated?: boolean;
  /** The relation between the same two ends that this one, with these properties, puts an end to. */
  ends?: { type: string; when: Properties };
  /** Where it stands among what changed: under which of `topics`, and there under which of its ends. A type without makes no change. */
  topic?: { id: string; under: 'from' | 'to' };
  /** Without one a relation is compared with itself alone. */
  matter?: Matter;
  /** Properties that say when a letter says so, not what it says. */
  incidental?: readonly string[];
  /** The ways of stating it that the engine looks for; relations that need more than a clause have a step of their own. */
  frames?: readonly Frame[];
}
