import { entityTypeOfId, entityTypes } from '../entities/index.ts';
import type { Bilingual, Entity, GraphDocument, Quote, Relation, Span } from '../model.ts';
import { relationId } from '../model.ts';
import { relationTypes } from '../relations/index.ts';

/**
 * The first fault of a graph document whose shape is right, with its path: an end that is not there, a quote that the
 * text does not hold, a type that the model does not know. Undefined where all is well.
 */
export function faultOf(graph: GraphDocument): Bilingual | undefined {
  const { text } = graph.document;
  const ids = new Set(graph.entities.map((entity) => entity.id));
  if (ids.size < graph.entities.length) return twice(graph.entities, 'entities');
  for (const [at, section] of graph.sections.entries()) {
    if (!within(section, text))
      return fault(`sections.${at}`, 'valt buiten de tekst', 'lies outside the text');
  }
  for (const [at, entity] of graph.entities.entries()) {
    const found = entityFault(entity, `entities.${at}`, text);
    if (found !== undefined) return found;
  }
  for (const [at, relation] of graph.relations.entries()) {
    const found = relationFault(relation, `relations.${at}`, ids, text);
    if (found !== undefined) return found;
  }
  return twice(graph.relations, 'relations');
}

function entityFault(entity: Entity, path: string, text: string): Bilingual | undefined {
  const ofId = entityTypeOfId(entity.id);
  if (!entityTypes.some(({ type }) => type === entity.type)) {
    return fault(`${path}.type`, `het model kent geen "${entity.type}"`, `the model has no "${entity.type}"`);
  }
  if (ofId?.type !== entity.type) {
    return fault(
      `${path}.id`,
      `"${entity.id}" is geen id van een ${entity.type}`,
      `"${entity.id}" is not the id of a ${entity.type}`,
    );
  }
  for (const [at, mention] of entity.mentions.entries()) {
    if (!within(mention, text))
      return fault(`${path}.mentions.${at}`, 'valt buiten de tekst', 'lies outside the text');
  }
  for (const [key, quotes] of Object.entries(entity.evidence)) {
    const found = quoteFault(quotes, `${path}.evidence.${key}`, text);
    if (found !== undefined) return found;
  }
  return undefined;
}

function relationFault(
  relation: Relation,
  path: string,
  ids: Set<string>,
  text: string,
): Bilingual | undefined {
  const relationType = relationTypes.find(({ type }) => type === relation.type);
  if (relationType === undefined) {
    return fault(
      `${path}.type`,
      `het model kent geen "${relation.type}"`,
      `the model has no "${relation.type}"`,
    );
  }
  for (const end of ['from', 'to'] as const) {
    const id = relation[end];
    const type = entityTypeOfId(id)?.type;
    if (!ids.has(id))
      return fault(`${path}.${end}`, `"${id}" staat niet in entities`, `"${id}" is not in entities`);
    if (type === undefined || !relationType[end].includes(type)) {
      return fault(
        `${path}.${end}`,
        `${relation.type} gaat niet met "${id}"`,
        `${relation.type} does not go with "${id}"`,
      );
    }
  }
  if (relation.id !== relationId(relation.type, relation.from, relation.to)) {
    return fault(`${path}.id`, 'hoort from|TYPE|to te zijn', 'must be from|TYPE|to');
  }
  if (relation.evidence.length === 0 && relation.said === undefined) {
    return fault(
      `${path}.evidence`,
      'een relatie heeft een citaat nodig, of "said"',
      'a relation needs a quote, or "said"',
    );
  }
  return quoteFault(relation.evidence, `${path}.evidence`, text);
}

function quoteFault(quotes: Quote[], path: string, text: string): Bilingual | undefined {
  const at = quotes.findIndex(
    (quote) => !within(quote, text) || text.slice(quote.start, quote.end) !== quote.quote,
  );
  return at < 0
    ? undefined
    : fault(
        `${path}.${at}`,
        'het citaat staat daar niet in de tekst',
        'the text does not hold the quote there',
      );
}

function twice(items: { id: string }[], path: string): Bilingual | undefined {
  const seen = new Set<string>();
  for (const [at, { id }] of items.entries()) {
    if (seen.has(id))
      return fault(`${path}.${at}.id`, `"${id}" staat er twee keer`, `"${id}" is there twice`);
    seen.add(id);
  }
  return undefined;
}

const within = ({ start, end }: Span, text: string): boolean => start <= end && end <= text.length;

const fault = (path: string, nl: string, en: string): Bilingual => ({
  nl: `op ${path}: ${nl}`,
  en: `at ${path}: ${en}`,
});
