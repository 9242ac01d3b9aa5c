import { type GraphDocument, localPart, relationId } from '../model.ts';

/** The same graph document under another id: its own entity, its sections and the relations on them go along. */
export function withId(graph: GraphDocument, id: string): GraphDocument {
  const renamed = renaming(graph.document.id, id);
  return {
    ...graph,
    document: { ...graph.document, id },
    sections: graph.sections.map((section) => ({ ...section, id: renamed(section.id) })),
    entities: graph.entities.map((entity) => ({ ...entity, id: renamed(entity.id) })),
    relations: graph.relations.map((relation) => {
      const from = renamed(relation.from);
      const to = renamed(relation.to);
      return { ...relation, from, to, id: relationId(relation.type, from, to) };
    }),
  };
}

function renaming(before: string, after: string): (id: string) => string {
  const sections = `section:${localPart(before)}/`;
  return (id) => {
    if (id === before) return after;
    return id.startsWith(sections) ? `section:${localPart(after)}/${id.slice(sections.length)}` : id;
  };
}
