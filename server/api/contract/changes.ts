import { z } from 'zod';
import { bilingual } from '../../model.ts';
import { edge, evidence, list, node } from './parts.ts';

/** `GET changes`: two document ids, two days or two meetings. */
export const changesQuery = z.object({ from: z.string(), to: z.string() });

/**
 * What one side says that the other does not, or otherwise (`server/claims/changesBetween.ts`). `relation` is as the later
 * side has it, of what is gone as the earlier one had it.
 */
export const change = z.object({
  change: z.enum(['new', 'gone', 'changed']),
  /** What it is about, an id of the model's `topics`. */
  topic: z.string(),
  /** The end of the relation that it is told under: the initiative, the motion. */
  about: z.string(),
  relation: edge,
  sentence: bilingual,
  /** The earlier letters' quotes first; `side` tells which they are. */
  evidence: z.array(evidence.extend({ side: z.enum(['from', 'to']) })),
  /** How the earlier side had it, where it changed. */
  before: z.object({ relation: edge, sentence: bilingual }).optional(),
  /** Who says so, where a person and not a letter does. */
  said: z.object({ by: z.string(), reason: z.string() }).optional(),
});
export type Change = z.infer<typeof change>;
export const changesAnswer = list(change).extend({
  /** Both ends of every relation. */
  nodes: z.array(node),
  /** The letters of each side that the other does not have. */
  letters: z.object({ from: z.array(z.string()), to: z.array(z.string()) }),
});
export type ChangesAnswer = z.infer<typeof changesAnswer>;

/** `GET entities/{id}/feed`: what letters change about it, as Atom. */
export const feedQuery = z.object({ lang: z.enum(['nl', 'en']).default('nl') });
