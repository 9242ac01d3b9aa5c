import type { Frame } from '../Frame.ts';
import { declinedConsidering } from './declinedConsidering.ts';
import { declinedEnglish } from './declinedEnglish.ts';
import { declinedLeaving } from './declinedLeaving.ts';
import { declinedRefusing } from './declinedRefusing.ts';

/**
 * Verbs that refuse or leave by themselves; a joining frame that is denied or only weighed is found by the engine.
 * The order does not matter.
 */
export const declinedFrames: readonly Frame[] = [
  ...declinedLeaving,
  ...declinedRefusing,
  ...declinedConsidering,
  ...declinedEnglish,
];
