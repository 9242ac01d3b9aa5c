import type { Step } from '../World.ts';
import { addresses } from './addressesStep.ts';
import { attendance } from './attendance.ts';
import { cites } from './cites.ts';
import { made } from './commitmentSteps.ts';
import { concerns } from './concerns.ts';
import { laws } from './laws.ts';
import { publishedAs, submitted } from './motionSteps.ts';
import { signedFor } from './signedFor.ts';
import { voted } from './voted.ts';

/** The relations that need more than a clause, each with a step of its own: a new one is one line here. */
export const steps: readonly Step[] = [
  submitted,
  publishedAs,
  addresses,
  made,
  cites,
  concerns,
  attendance,
  laws,
  voted,
  signedFor,
];
