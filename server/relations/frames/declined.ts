import type { Frame } from '../Frame.ts';
import { declinedConsidering } from './declinedConsidering.ts';
import { declinedConsideringEnglish } from './declinedConsideringEnglish.ts';
import { declinedInvited } from './declinedInvited.ts';
import { declinedInvitedEnglish } from './declinedInvitedEnglish.ts';
import { declinedLeaving } from './declinedLeaving.ts';
import { declinedLeavingEnglish } from './declinedLeavingEnglish.ts';
import { declinedRefusing } from './declinedRefusing.ts';
import { declinedRefusingEnglish } from './declinedRefusingEnglish.ts';

/**
 * Verbs that refuse or leave by themselves; a joining frame that is denied or only weighed is found by the engine.
 * The order does not matter.
 */
export const declinedFrames: readonly Frame[] = [
  ...declinedLeaving,
  ...declinedRefusing,
  ...declinedInvited,
  ...declinedConsidering,
  ...declinedLeavingEnglish,
  ...declinedRefusingEnglish,
  ...declinedInvitedEnglish,
  ...declinedConsideringEnglish,
];
