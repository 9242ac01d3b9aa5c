import type { Bilingual, Entity, Relation } from '../../model.ts';
import type { Signature } from './Local.ts';

/** What a letter says that tells one thing of a type from another: a rule of when two letters speak of the same one. */
export interface IdentityRule {
  type: string;
  /** What a merged node is said to be merged by. */
  because: string;
  label: Bilingual;
  /** What its name could mean. All that share a key share this too. */
  likeOf: (entity: Entity) => string;
  /**
   * What two of them must have in common to be compared at all; null where the letter says too little of it to be
   * known again. `relations` are those of the letter that it is an end of.
   */
  keyOf: (entity: Entity, relations: readonly Relation[]) => string | null;
  /** What they are compared by. */
  signatureOf: (entity: Entity, relations: readonly Relation[]) => Signature;
  /** Whether one more is the same as those that are one already, with all that is known of these. */
  isSame: (known: Signature, other: Signature) => boolean;
  /** Whether what is said of two makes them different for sure. */
  isAtOdds: (known: Signature, other: Signature) => boolean;
}
