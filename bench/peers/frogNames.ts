import { frog } from './frog.ts';
import { namesInColumns } from './namesInColumns.ts';
import type { Peer } from './Peer.ts';
import { runFrog } from './runFrog.ts';

/** No multi-word units, lemmas, morphemes, chunks and parser. */
const fewest = ['--skip=mlacp'];

/** frog with nothing but what names ask for: tokens, parts of speech, names. It finds the same names. */
export const frogNames: Peer = {
  ...frog,
  name: 'frog, names only',
  read: async (text) => {
    const { seconds, withStart } = await runFrog([text], fewest);
    return { seconds, withStart };
  },
  names: async (texts) => (await runFrog(texts, fewest)).columns.map(namesInColumns),
};
