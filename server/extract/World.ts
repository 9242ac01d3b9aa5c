import type { Properties, Quote, Span, Warning } from '../model.ts';
import type { AnalysedSentence } from './AnalysedSentence.ts';
import type { Citation } from './citations/Citation.ts';
import type { Stated } from './discourse/fateOf.ts';
import type { Passage } from './discourse/passagesOf.ts';
import type { Commitment } from './discourse/readCommitments.ts';
import type { Initiative } from './discourse/readInitiatives.ts';
import type { Motion } from './discourse/readMotions.ts';
import type { SpokenOf } from './discourse/SpokenOf.ts';
import type { Lore } from './Lore.ts';
import type { Letter } from './letterOf.ts';
import type { Reading } from './structure/Reading.ts';

/** Everything that has been read in one letter; the steps that find relations look at it and change nothing. */
export interface World {
  documentId: string;
  reading: Reading;
  letter: Letter;
  lore: Lore;
  citations: readonly Citation[];
  sentences: readonly AnalysedSentence[];
  initiatives: readonly Initiative[];
  spoken: SpokenOf;
  motions: readonly Motion[];
  commitments: readonly Commitment[];
  /** What speaks of each motion and commitment, by its id. */
  passages: () => ReadonlyMap<string, readonly Passage[]>;
  /** What has become of each motion that they speak of, by its id. */
  fates: () => ReadonlyMap<string, Stated>;
}

/** A relation that a step has found, with the stretch of text that states it and the frame or rule that found it. */
export interface Finding {
  type: string;
  from: string;
  to: string;
  properties: Properties;
  evidence: Span;
  foundBy: string;
}

export type Step = (world: World) => Finding[];

/** An entity that the letter itself makes: what the names alone do not tell. */
export interface Made {
  id: string;
  type: string;
  name: string;
  aliases: string[];
  properties: Properties;
  evidence: Record<string, Quote[]>;
  mentions: Span[];
  warnings?: Warning[];
}
