import { entityTypeOfId } from '../entities/index.ts';
import { type GraphDocument, localPart, relationId } from '../model.ts';

/**
 * The same graph document with ids that mean the same in every other one: a local id becomes
 * `<type>:<document>/<slug>`. Whether an id is local is for its type and number to say, never for a slash in it.
 */
export const globalIds = (graph: GraphDocument): GraphDocument => {
  const toGlobal = (id: string): string => globalId(graph.document.id, id);
  return {
    ...graph,
    entities: graph.entities.map((entity) => ({ ...entity, id: toGlobal(entity.id) })),
    relations: graph.relations.map((relation) => {
      const from = toGlobal(relation.from);
      const to = toGlobal(relation.to);
      return { ...relation, id: relationId(relation.type, from, to), from, to };
    }),
  };
};

const globalId = (document: string, id: string): string => {
  const type = entityTypeOfId(id);
  if (!type || type.isGlobal(id)) return id;
  return `${type.prefix}:${localPart(document)}/${localPart(id)}`;
};
