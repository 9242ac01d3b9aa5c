import type { Frame } from '../Frame.ts';
import { joinedLeading } from './joinedLeading.ts';
import { joinedLeadingEnglish } from './joinedLeadingEnglish.ts';
import { joinedSigning } from './joinedSigning.ts';
import { joinedSigningEnglish } from './joinedSigningEnglish.ts';
import { joinedSupporting } from './joinedSupporting.ts';
import { joinedSupportingEnglish } from './joinedSupportingEnglish.ts';
import { joinedTakingPart } from './joinedTakingPart.ts';
import { joinedTakingPartEnglish } from './joinedTakingPartEnglish.ts';
/** Ways of saying that a party joins; the order does not matter. */
export const joinedFrames: readonly Frame[] = [
  ...joinedTakingPart,
  ...joinedSigning,
  ...joinedLeading,
  ...joinedSupporting,
  ...joinedTakingPartEnglish,
  ...joinedSigningEnglish,
  ...joinedLeadingEnglish,
  ...joinedSupportingEnglish,
];
