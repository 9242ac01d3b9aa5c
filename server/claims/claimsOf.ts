import { knownEntity } from '../entities/known.ts';
import type { Entity, GraphDocument, Section } from '../model.ts';
import type { DocumentClaims, NodeClaim, RelationClaim, RelationKey } from './Claim.ts';
import { isSection, isStructural } from './kinds.ts';
import { saysMore } from './saysMore.ts';
import { structureOf } from './structureOf.ts';

/**
 * What a document says, as claims; its ids are global already. Sections and mentions become relations here. Where a
 * document says no more of an entity than the table of well-known ones it makes no claim, or every letter would
 * lengthen what is kept with a country.
 */
export const claimsOf = (graph: GraphDocument): DocumentClaims => {
  const relations = new Map([...statements(graph), ...structureOf(graph)].map((said) => [said.key.id, said]));
  const ends = new Set([...relations.values()].flatMap(({ key }) => [key.from, key.to]));
  const nodes = new Map<string, NodeClaim | null>();
  for (const entity of graph.entities) {
    if (!isSection(entity.id)) nodes.set(entity.id, entityClaim(graph, entity, ends.has(entity.id)));
  }
  for (const section of graph.sections) nodes.set(section.id, sectionClaim(graph, section));
  nodes.set(graph.document.id, ownClaim(graph));
  return { nodes, relations };
};

const statements = (graph: GraphDocument): { key: RelationKey; claim: RelationClaim }[] =>
  graph.relations
    .filter((relation) => !isStructural(relation.type))
    .map(({ id, type, from, to, properties, evidence, said }) => ({
      key: { id, type, from, to },
      claim: { ...origin(graph), properties, evidence, ...(said ? { said } : {}) },
    }));

const origin = ({ document }: GraphDocument): { document: string; date: string | null } => ({
  document: document.id,
  date: document.date,
});

/** Nothing but a claim holds a well-known entity without relations in the graph, whatever it says. */
const entityClaim = (graph: GraphDocument, entity: Entity, hasRelations: boolean): NodeClaim | null => {
  const known = knownEntity(entity.id);
  if (known && hasRelations && !saysMore(entity, known)) return null;
  const { name, aliases, properties, evidence } = entity;
  return { ...origin(graph), name, aliases, properties, evidence };
};

const sectionClaim = (graph: GraphDocument, { title, level, start, end }: Section): NodeClaim => ({
  ...origin(graph),
  name: title,
  aliases: [],
  properties: { document: graph.document.id, level, start, end },
  evidence: {},
});

/** What a letter says of itself, which goes before what others call it. */
const ownClaim = (graph: GraphDocument): NodeClaim => {
  const { id, title, date, language, sha256 } = graph.document;
  const self = graph.entities.find((entity) => entity.id === id);
  return {
    ...origin(graph),
    name: title,
    aliases: self ? [self.name, ...self.aliases] : [],
    properties: { ...self?.properties, title, language, sha256, loaded: true, ...(date ? { date } : {}) },
    evidence: self?.evidence ?? {},
  };
};
