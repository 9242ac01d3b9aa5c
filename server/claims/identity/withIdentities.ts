import { type GraphDocument, relationId } from '../../model.ts';
import type { Identities } from './resolve.ts';

/**
 * A letter's graph as it reads when what it shares with other letters bears their common id, and says by what it was
 * merged.
 */
export const withIdentities = (graph: GraphDocument, identities: Identities): GraphDocument => {
  if (!graph.entities.some(({ id }) => identities.has(id))) return graph;
  const common = (id: string): string => identities.get(id)?.id ?? id;
  return {
    ...graph,
    entities: graph.entities.map((entity) => {
      const identity = identities.get(entity.id);
      if (!identity) return entity;
      return {
        ...entity,
        id: identity.id,
        properties: { ...entity.properties, mergedBy: identity.because },
      };
    }),
    relations: graph.relations.map((relation) => {
      const [from, to] = [common(relation.from), common(relation.to)];
      return { ...relation, id: relationId(relation.type, from, to), from, to };
    }),
  };
};
