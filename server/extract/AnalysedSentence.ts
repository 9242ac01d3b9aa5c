import type { Mention } from '../entities/Mention.ts';
import type { Clause } from './clauses/Clause.ts';
import type { Group } from './clauses/groups.ts';
import type { Unit } from './clauses/Unit.ts';
import type { Cue } from './language/cues.ts';
import type { Token } from './language/tokenise.ts';
import type { Sentence } from './structure/Reading.ts';

/** A sentence with all that was read in it. */
export interface AnalysedSentence {
  sentence: Sentence;
  tokens: Token[];
  /** What kinds of words stand in it. */
  cues: Cue;
  /** Sorted, not overlapping. */
  mentions: Mention[];
  units: Unit[];
  groups: Group[];
  /** Split when they are first asked for. */
  clauses: () => Clause[];
}
