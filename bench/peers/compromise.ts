import nlp from 'compromise';
import type { Name, Peer } from './Peer.ts';
import { timed } from './timed.ts';

/** compromise: tokens, sentences, parts of speech, and people, places and organisations in English. */
export const compromise: Peer = {
  name: 'compromise',
  languages: ['en'],
  sizes: [1e4, 1e5, 1e6],
  version: async () => nlp.version,
  read: async (text) => ({ seconds: await timed(() => nlp(text)) }),
  names: async (texts) => texts.map(namesIn),
};

function namesIn(text: string): Name[] {
  const view = nlp(text);
  const found = (kind: Name['kind'], words: unknown): Name[] =>
    Array.isArray(words) ? words.map((word) => ({ kind, forms: [String(word)] })) : [];
  return [
    ...found('Person', view.people().out('array')),
    ...found('Place', view.places().out('array')),
    ...found('Organisation', view.organizations().out('array')),
  ];
}
