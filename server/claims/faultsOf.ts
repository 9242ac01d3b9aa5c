import { entityTypeOfId } from '../entities/index.ts';
import {
  type Bilingual,
  type Decision,
  type Entity,
  type GraphDocument,
  localPart,
  type Properties,
  type Quote,
  type Relation,
  relationId,
  type Section,
  type Span,
} from '../model.ts';
import { relationTypes } from '../relations/index.ts';
import { isLocalId } from './globalIds.ts';

export interface Fault {
  where: string;
  what: Bilingual;
}

/** Everything in a graph document, of the right shape already, that is not as the model has it. */
export function* faultsOf(graph: GraphDocument): Generator<Fault> {
  yield* headFaults(graph);
  const text = graph.document.text;
  const ids = new Map([[graph.document.id, 'Document']]);
  for (const section of graph.sections) {
    yield* sectionFaults(graph, section);
    ids.set(section.id, 'Section');
  }
  const seen = new Set<string>();
  for (const entity of graph.entities) {
    if (seen.has(entity.id)) yield fault(entity.id, 'staat er twee keer in', 'is there twice');
    seen.add(entity.id);
    yield* entityFaults(text, entity);
    ids.set(entity.id, entity.type);
  }
  const relations = new Set<string>();
  for (const relation of graph.relations) {
    if (relations.has(relation.id)) yield fault(relation.id, 'staat er twee keer in', 'is there twice');
    relations.add(relation.id);
    yield* relationFaults(text, relation, ids);
  }
  for (const decision of graph.decisions ?? []) yield* decisionFaults(decision);
}

const fault = (where: string, nl: string, en: string): Fault => ({ where, what: { nl, en } });

function* headFaults({ document }: GraphDocument): Generator<Fault> {
  if (localPart(document.id) === '') yield fault('document.id', 'is leeg', 'is empty');
  if (document.date !== null && !/^\d{4}-\d{2}-\d{2}$/.test(document.date))
    yield fault('document.date', 'is geen dag als 2026-06-04', 'is not a day such as 2026-06-04');
}

function* sectionFaults({ document }: GraphDocument, section: Section): Generator<Fault> {
  const prefix = `section:${localPart(document.id)}/`;
  if (!section.id.startsWith(prefix))
    yield fault(section.id, `begint niet met ${prefix}`, `does not start with ${prefix}`);
  if (!liesIn(document.text, section)) yield outside(section.id, section);
}

function* entityFaults(text: string, entity: Entity): Generator<Fault> {
  if (entityTypeOfId(entity.id)?.type !== entity.type)
    yield fault(entity.id, `is geen id van een ${entity.type}`, `is not the id of a ${entity.type}`);
  yield* reservedFaults(entity.id, entity.properties, nodeKeys);
  const strayMention = entity.mentions.find((mention) => !liesIn(text, mention));
  if (strayMention) yield outside(entity.id, strayMention);
  for (const [property, quotes] of Object.entries(entity.evidence)) {
    if (!(property in entity.properties))
      yield fault(`${entity.id} evidence.${property}`, 'hoort bij geen eigenschap', 'belongs to no property');
    yield* quoteFaults(`${entity.id} evidence.${property}`, text, quotes);
  }
}

function* relationFaults(
  text: string,
  relation: Relation,
  ids: ReadonlyMap<string, string>,
): Generator<Fault> {
  const { id, type, from, to } = relation;
  const relationType = relationTypes.find((candidate) => candidate.type === type);
  if (!relationType)
    return yield fault(id, `heeft een onbekend type, ${type}`, `has an unknown type, ${type}`);
  if (id !== relationId(type, from, to))
    yield fault(
      id,
      `zou ${relationId(type, from, to)} moeten heten`,
      `should be ${relationId(type, from, to)}`,
    );
  yield* endFaults(id, from, ids, relationType.from);
  yield* endFaults(id, to, ids, relationType.to);
  yield* reservedFaults(id, relation.properties, relationKeys);
  if (relation.evidence.length === 0 && !relation.said)
    yield fault(id, 'heeft geen citaat, en niemand die het zegt', 'has no quote, and nobody who says so');
  yield* quoteFaults(id, text, relation.evidence);
}

function* endFaults(
  id: string,
  end: string,
  ids: ReadonlyMap<string, string>,
  allowed: readonly string[],
): Generator<Fault> {
  const type = ids.get(end);
  if (type === undefined)
    yield fault(id, `wijst naar ${end}, dat er niet is`, `points to ${end}, which is not there`);
  else if (!allowed.includes(type))
    yield fault(id, `kan niet aan een ${type} vastzitten (${end})`, `cannot end in a ${type} (${end})`);
}

/** What has a global id is one by that, in every letter; a person decides about the rest. */
function* decisionFaults(decision: Decision): Generator<Fault> {
  if (decision.kind === 'wrong') {
    const { type, from, to } = decision.relation;
    if (!relationTypes.some((candidate) => candidate.type === type && !candidate.structural))
      yield fault(`decisions ${type}`, 'is geen type van een feit', 'is not the type of a fact');
    for (const end of [from, to]) {
      if (!entityTypeOfId(end)) yield fault(`decisions ${end}`, 'is geen id', 'is not an id');
    }
    return;
  }
  const [first, second] = decision.ids;
  for (const id of decision.ids) {
    if (!isLocalId(id))
      yield fault(`decisions ${id}`, 'is geen id uit één brief', 'is not an id of a single letter');
  }
  if (first === second || entityTypeOfId(first) !== entityTypeOfId(second))
    yield fault(
      `decisions ${first} ${second}`,
      'zijn geen twee dingen van één soort',
      'are not two things of one type',
    );
}

function* quoteFaults(where: string, text: string, quotes: readonly Quote[]): Generator<Fault> {
  for (const { start, end, quote } of quotes) {
    if (text.slice(start, end) !== quote)
      yield fault(
        where,
        `citeert op ${start}–${end} iets anders`,
        `quotes something else at ${start}–${end}`,
      );
  }
}

/** What the graph keeps on every node and relation beside the properties of the model. */
const nodeKeys: ReadonlySet<string> = new Set([
  'id',
  'name',
  'nameEn',
  'aliases',
  'search',
  'claims',
  'heldBy',
  'mergedBy',
]);
const relationKeys: ReadonlySet<string> = new Set(['id', 'documents', 'quotes', 'claims', 'wrong']);

function* reservedFaults(
  where: string,
  properties: Properties,
  reserved: ReadonlySet<string>,
): Generator<Fault> {
  const key = Object.keys(properties).find((candidate) => reserved.has(candidate));
  if (key !== undefined)
    yield fault(
      where,
      `heeft een eigenschap met een vaste naam, ${key}`,
      `has a property with a reserved name, ${key}`,
    );
}

const liesIn = (text: string, { start, end }: Span): boolean => start <= end && end <= text.length;
const outside = (where: string, { start, end }: Span): Fault =>
  fault(where, `ligt buiten de tekst (${start}–${end})`, `lies outside the text (${start}–${end})`);
