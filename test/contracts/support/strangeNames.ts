import type { GraphDocument } from '../../../server/model.ts';

/** The letter with a strange name for everything in it that has no well-known one. */
export const strangeNames = (graph: GraphDocument, name: string): GraphDocument => ({
  ...graph,
  entities: graph.entities.map((entity, n) =>
    entity.type === 'Document' ? entity : { ...entity, name: `${name} ${n}`, mentions: [] },
  ),
});
