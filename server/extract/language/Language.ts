import type { Conjugate } from './conjugate.ts';
import type { Phrases } from './Phrases.ts';

/** What the engine must know of a language. All words are in their normalised form: lower case, no accents. */
export interface Language {
  code: 'nl' | 'en';
  conjugate: Conjugate;
  determiners: ReadonlySet<string>;
  /** Single and fixed prepositions; the longest that stands before a group is its own. */
  prepositions: Phrases;
  coordinators: ReadonlySet<string>;
  /** What opens a list of examples or members: "waaronder", "including", a colon. */
  listOpeners: Phrases;
  relativePronouns: ReadonlySet<string>;
  subordinators: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  /** Fixed phrases that take a word of negation without denying anything: "niet alleen". */
  harmlessNegations: readonly string[];
  /** Auxiliaries of the passive, and of the perfect that some verbs share with it. */
  passiveAuxiliaries: ReadonlySet<string>;
  perfectAuxiliaries: ReadonlySet<string>;
  /** Verbs whose perfect takes the passive's auxiliary and is active all the same: "is toegetreden". */
  unaccusative: ReadonlySet<string>;
  /** Verbs of asking: who is asked to join has not joined. */
  asking: ReadonlySet<string>;
  /** Nouns by which a text points back to what it is about: "de tekst", "deelname". */
  pointerNouns: ReadonlySet<string>;
  /** The preposition of who acts in a passive clause. */
  agent: string;
  /** Prepositions that make a country a place and no party. */
  locative: ReadonlySet<string>;
  /** Prepositions of someone who acts along: "samen met". */
  comitative: readonly string[];
  /** "namens": a party for whom someone acts. */
  onBehalf: readonly string[];
  /** Prepositions that take out: "met uitzondering van". */
  exceptive: readonly string[];
  /** Nouns for parties without their names: "landen", "member states". */
  partyNouns: ReadonlySet<string>;
  /** Verbs that say only wishes and plans: what they govern has not happened. */
  considering: ReadonlySet<string>;
  refusing: ReadonlySet<string>;
  hypothetical: ReadonlySet<string>;
  /** Verbs that are frequent in letters: they tell where a clause has its verb. A star: its present forms are nouns too. */
  commonVerbs: readonly string[];
  /** Which forms of such a verb are nouns rather than verbs; of a starred one more of them. */
  nounForms: (lemma: string, starred: boolean) => (form: string) => boolean;
}

export const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);
