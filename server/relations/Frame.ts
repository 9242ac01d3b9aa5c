import type { Properties } from '../model.ts';

/**
 * Where a slot's filler stands, told by grammar and not by words: the subject of the active clause (the "by" phrase
 * of the passive one), its object (the subject of the passive one), or behind one of some prepositions.
 */
export type Place = 'subject' | 'object' | { after: readonly string[] };

/**
 * A way of stating a relation. A frame is data and holds for every letter: one engine matches it over clauses, in main
 * and subordinate word order, active and passive, with coordination and apposition.
 */
export interface Frame {
  name: string;
  language: 'nl' | 'en';
  /** Verbs in the infinitive; a bar marks a separable part: `deel|nemen`, `take|part`. */
  verbs?: readonly string[];
  /** Whether any finite verb will do: the other slots carry the meaning. */
  anyVerb?: boolean;
  /** Whether only an initiative that is new to the text counts ("in een brief", not "in de brief"). */
  indefinite?: boolean;
  /** Words that the clause must have beside the verb: "het initiatief nemen". Alternatives are joined with a bar. */
  with?: readonly string[];
  /** Words with which the clause says something else: "involved in the preparations". Alternatives are joined with a bar. */
  without?: readonly string[];
  /** Nouns made from such a verb: "deelname van A aan B", "de ondertekening door A". */
  nouns?: readonly string[];
  from: readonly Place[];
  to: readonly Place[];
  /**
   * Whether a missing end may be the initiative that the text is about ("Ook Spanje sloot zich aan"); `always` even
   * where the clause has an object of its own ("wees de uitnodiging af").
   */
  focus?: boolean | 'always';
  /** Families of initiatives that the frame is for, or is not for; without either it is for all. */
  only?: readonly string[];
  except?: readonly string[];
  /** Where no initiative is named, the clause itself makes one of this kind ("heeft met A gesproken"). */
  creates?: string;
  /** The initiative is the gathering that the section is about: who speaks there takes part. */
  gathering?: boolean;
  /** The role is the one that the kind of initiative gives to its makers: a letter's initiator, a statement's signatory. */
  roleOfKind?: boolean;
  /** The frame holds only where the clause denies it: "heeft nog geen besluit genomen over deelname". */
  denied?: boolean;
  /** Whoever it speaks of is in already: nothing in its clause still wants them in ("was er vanaf het begin bij betrokken"). */
  already?: boolean;
  /** The verb says it without an object: no other verb but auxiliaries stands in the clause ("that they would not"). */
  alone?: boolean;
  properties?: Properties;
  /** A sentence of our own that the frame must understand. */
  example: string;
}
