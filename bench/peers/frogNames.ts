import { namesInColumns } from './namesInColumns.ts';
import type { Peer } from './Peer.ts';
import { frogVersion, runFrog } from './runFrog.ts';

/** No multi-word units, lemmas, morphemes, chunks and parser. */
const fewest = ['--skip=mlacp'];

/** frog with nothing but what names ask for: tokens, parts of speech, names. It finds the same names. */
export const frogNames: Peer = {
  name: 'frog, names only',
  languages: ['nl'],
  sizes: [1e4, 1e5],
  startsAnew: true,
  atLeast: 10,
  version: frogVersion,
  read: async (text) => {
    const { seconds, withStart } = await runFrog([text], fewest);
    return { seconds, withStart };
  },
  names: async (texts) => (await runFrog(texts, fewest)).columns.map(namesInColumns),
};
