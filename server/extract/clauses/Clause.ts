import type { VerbForm } from '../language/conjugate.ts';

/** A verb of a clause in the readings that its form and its surroundings allow. */
export interface Predicate {
  /** Index of its unit. */
  at: number;
  forms: readonly VerbForm[];
}

/**
 * A finite verb, or a participle that stands for one, and what belongs to it. A relative clause knows where the word
 * stands that it says something about; a coordinate one shares the subject of the clause before it.
 */
export interface Clause {
  kind: 'main' | 'relative' | 'subordinate' | 'reduced';
  /** Unit indices in reading order, without those of clauses inside it. */
  units: number[];
  /** The unit index just before a relative or reduced clause. */
  after: number;
  predicates: Predicate[];
  /** Index of the finite verb, or -1. */
  finite: number;
  parent: Clause | null;
  sharesSubjectOf: Clause | null;
}
