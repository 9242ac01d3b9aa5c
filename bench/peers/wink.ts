import model from 'wink-eng-lite-web-model';
import modelPackage from 'wink-eng-lite-web-model/package.json' with { type: 'json' };
import winkNLP from 'wink-nlp';
import winkPackage from 'wink-nlp/package.json' with { type: 'json' };
import type { Peer } from './Peer.ts';
import { runsOf } from './runsOf.ts';
import { timed } from './timed.ts';

const nlp = winkNLP(model);

/**
 * wink-nlp with its small model of English: tokens, sentences, parts of speech, and entities such as dates and amounts. The model knows
 * no persons, countries or organisations; proper nouns that stand in a row are taken for names of any of them.
 */
export const wink: Peer = {
  name: 'wink-nlp',
  languages: ['en'],
  sizes: [1e4, 1e5, 1e6],
  version: async () => `${winkPackage.version}, wink-eng-lite-web-model ${modelPackage.version}`,
  read: async (text) => ({ seconds: await timed(() => nlp.readDoc(text)) }),
  names: async (texts) =>
    texts.map((text) => properNounsIn(text).map((name) => ({ kind: 'Name', forms: [name] }))),
};

function properNounsIn(text: string): string[] {
  const tokens = nlp.readDoc(text).tokens();
  const tags = tokens.out(nlp.its.pos);
  return runsOf(tokens.out().map((word, at) => ({ word, isIn: tags[at] === 'PROPN' })));
}
