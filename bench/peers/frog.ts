import type { Peer } from './Peer.ts';
import { frogVersion, runFrog } from './runFrog.ts';

/** Debian's frog as it is: tokens, parts of speech, lemmas, morphemes, chunks, names, and which word hangs on which. */
export const frog: Peer = {
  name: 'frog',
  languages: ['nl'],
  sizes: [1e4, 1e5],
  startsAnew: true,
  atLeast: 10,
  version: frogVersion,
  read: async (text) => {
    const { seconds, withStart } = await runFrog([text], []);
    return { seconds, withStart };
  },
};
