import { extract } from '../../../server/extract/extract.ts';
import type { Entity, GraphDocument, Relation } from '../../../server/model.ts';

/** What is read in a small text of ours. */
export const read = (text: string): GraphDocument =>
  extract({ id: 'document:t', text, sha256: '', warnings: [] });

/** The ids of one type that a text names, in the order of the text; the letter itself left out. */
export const ids = (text: string, type: string): string[] =>
  read(text)
    .entities.filter((entity: Entity) => entity.type === type && entity.id !== 'document:t')
    .map(({ id }) => id);

/** The relations of some types as lines: `from → to`, with the vote where there is one. */
export const lines = (text: string, ...types: string[]): string[] =>
  read(text)
    .relations.filter(({ type }: Relation) => types.includes(type))
    .map(({ type, from, to, properties }) =>
      [type, local(from), '→', local(to), properties.vote].filter(Boolean).join(' '),
    );

const local = (id: string): string => id.slice(id.indexOf(':') + 1);
