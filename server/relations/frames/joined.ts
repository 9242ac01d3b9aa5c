import type { Frame } from '../Frame.ts';
import { joinedEnglish } from './joinedEnglish.ts';
import { joinedLeading } from './joinedLeading.ts';
import { joinedSigning } from './joinedSigning.ts';
import { joinedSupporting } from './joinedSupporting.ts';
import { joinedTakingPart } from './joinedTakingPart.ts';

/** Ways of saying that a party joins; the order does not matter. */
export const joinedFrames: readonly Frame[] = [
  ...joinedTakingPart,
  ...joinedSigning,
  ...joinedLeading,
  ...joinedSupporting,
  ...joinedEnglish,
];
