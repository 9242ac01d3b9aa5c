import type { Frame } from '../Frame.ts';
import { joinedConsisting } from './joinedConsisting.ts';
import { joinedConsistingEnglish } from './joinedConsistingEnglish.ts';
import { joinedHosting } from './joinedHosting.ts';
import { joinedLeading } from './joinedLeading.ts';
import { joinedLeadingEnglish } from './joinedLeadingEnglish.ts';
import { joinedMeeting } from './joinedMeeting.ts';
import { joinedMeetingEnglish } from './joinedMeetingEnglish.ts';
import { joinedSigning } from './joinedSigning.ts';
import { joinedSigningEnglish } from './joinedSigningEnglish.ts';
import { joinedSupporting } from './joinedSupporting.ts';
import { joinedSupportingEnglish } from './joinedSupportingEnglish.ts';
import { joinedTakingPart } from './joinedTakingPart.ts';
import { joinedTakingPartEnglish } from './joinedTakingPartEnglish.ts';

/** Ways of saying that a party joins; the order does not matter. */
export const joinedFrames: readonly Frame[] = [
  ...joinedTakingPart,
  ...joinedConsisting,
  ...joinedMeeting,
  ...joinedSigning,
  ...joinedLeading,
  ...joinedHosting,
  ...joinedSupporting,
  ...joinedTakingPartEnglish,
  ...joinedConsistingEnglish,
  ...joinedMeetingEnglish,
  ...joinedSigningEnglish,
  ...joinedLeadingEnglish,
  ...joinedSupportingEnglish,
];
