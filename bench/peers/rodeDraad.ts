import { graphOf } from '../../server/api/loadFile.ts';
import type { GraphDocument } from '../../server/model.ts';
import { kinds, type Name, type Peer } from './Peer.ts';

/** Ourselves, from text to graph document, JSON included. */
export const rodeDraad: Peer = {
  name: 'Rode Draad',
  languages: ['nl', 'en'],
  sizes: [1e4, 1e5, 1e6, 1e7],
  version: async () => 'this checkout',
  read: async (text) => {
    const start = performance.now();
    const json = JSON.stringify(await graphFrom(text));
    return { seconds: (performance.now() - start) / 1000, json };
  },
  names: async (texts) => {
    const all: Name[][] = [];
    for (const text of texts) all.push(namesIn(await graphFrom(text)));
    return all;
  },
};

const graphFrom = (text: string): Promise<GraphDocument> =>
  graphOf({ name: 'bench.txt', bytes: Buffer.from(text) });

const namesIn = ({ document, entities }: GraphDocument): Name[] =>
  entities.flatMap(({ type, name, mentions }) => {
    const kind = kinds.find((each) => each === type);
    const said = mentions.map(({ start, end }) => document.text.slice(start, end));
    return kind === undefined ? [] : [{ kind, forms: [name, ...said] }];
  });
