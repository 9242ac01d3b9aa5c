import { compromise } from './compromise.ts';
import { frog } from './frog.ts';
import { frogNames } from './frogNames.ts';
import type { Peer } from './Peer.ts';
import { wink } from './wink.ts';

/** Those beside which we are measured. */
export const peers: readonly Peer[] = [frog, frogNames, wink, compromise];
