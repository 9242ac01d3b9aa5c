import { entityTypeOfId } from '../entities/index.ts';
import { canonicalId } from '../entities/known.ts';
import { type Entity, type GraphDocument, localPart, type Relation, relationId } from '../model.ts';

/**
 * The same graph document with ids that mean the same in every other one: a local id becomes
 * `<type>:<document>/<slug>`, and an earlier id of something well known its present one. Whether an id is local is for
 * its type and number to say, never for a slash in it. What comes to bear one id becomes one.
 */
export const globalIds = (graph: GraphDocument): GraphDocument => {
  const toGlobal = (id: string): string => globalId(graph.document.id, id);
  return {
    ...graph,
    entities: merged(
      graph.entities.map((entity) => ({ ...entity, id: toGlobal(entity.id) })),
      mergeEntities,
    ),
    relations: merged(
      graph.relations.map((relation) => {
        const from = toGlobal(relation.from);
        const to = toGlobal(relation.to);
        return { ...relation, id: relationId(relation.type, from, to), from, to };
      }),
      mergeRelations,
    ),
  };
};

/** Whether an id is one that a letter gave to something of its own: `initiative:<document>/<slug>`. */
export const isLocalId = (id: string): boolean => {
  const type = entityTypeOfId(id);
  return type !== undefined && !type.isGlobal(id) && localPart(id).includes('/');
};

const globalId = (document: string, id: string): string => {
  const type = entityTypeOfId(id);
  if (!type || type.isGlobal(id)) return canonicalId(id);
  return `${type.prefix}:${localPart(document)}/${localPart(id)}`;
};

const merged = <T extends { id: string }>(items: readonly T[], merge: (first: T, second: T) => T): T[] => {
  const byId = new Map<string, T>();
  for (const item of items) {
    const first = byId.get(item.id);
    byId.set(item.id, first ? merge(first, item) : item);
  }
  return [...byId.values()];
};

/** Of two things under one id, what the first says goes before what the second does. */
const mergeEntities = (first: Entity, second: Entity): Entity => ({
  ...first,
  aliases: [...first.aliases, second.name, ...second.aliases],
  properties: { ...second.properties, ...first.properties },
  evidence: { ...second.evidence, ...first.evidence },
  mentions: [...first.mentions, ...second.mentions],
});

const mergeRelations = (first: Relation, second: Relation): Relation => ({
  ...second,
  ...first,
  properties: { ...second.properties, ...first.properties },
  evidence: [...first.evidence, ...second.evidence],
});
