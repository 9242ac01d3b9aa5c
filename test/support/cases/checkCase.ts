import { canonicalId } from '../../../server/entities/known.ts';
import { extract } from '../../../server/extract/extract.ts';
import type { Entity, GraphDocument, Relation } from '../../../server/model.ts';
import type { Case, Fact } from './readCases.ts';

/** What is wrong with how a case is read; both empty where it is read rightly. */
export interface Verdict {
  missed: string[];
  spurious: string[];
}

/** The letter around a case: who writes, to whom, and when. */
const letters = {
  nl: {
    before: 'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDatum 1 juni 2026\n\n',
    after: '\n\nDe minister van Justitie en Veiligheid,\n\nA. Voorbeeld\n',
  },
  en: {
    before: 'To the Speaker of the House of Commons\n\n1 June 2026\n\n',
    after: '\n\nHome Secretary\n',
  },
};

/** Reads a case within a letter, and holds the relations that its text states against its facts. */
export function checkCase({ text, facts }: Case, language: 'nl' | 'en'): Verdict {
  const { before, after } = letters[language];
  const graph = extract({ id: 'document:case', text: `${before}${text}${after}`, sha256: '', warnings: [] });
  const isOfCase = ({ evidence }: Relation) =>
    evidence.some(({ start, end }) => start >= before.length && end <= before.length + text.length);
  const relations = graph.relations.filter(isOfCase);
  const used = new Set<Relation>();
  const missed = facts.filter((fact) => {
    if ('node' in fact) return !hasProperty(graph, fact);
    const found = relations.find((relation) => !used.has(relation) && states(graph, relation, fact));
    if (found) used.add(found);
    return !found;
  });
  const spurious = relations.filter((relation) => !used.has(relation) && counted.has(relation.type));
  return {
    missed: missed.map(({ line }) => line),
    spurious: spurious.map(({ type, from, to, properties }) =>
      [from, `—${type} (${Object.values(properties).join(', ')})→`, to].join(' '),
    ),
  };
}

/** The types of which a case lists every relation. */
const counted = new Set([
  'JOINED',
  'DECLINED',
  'INVOLVES',
  'VOTED',
  'ATTENDED',
  'SUBMITTED',
  'MADE',
  'HOLDS',
  'REPLACES',
  'AMENDS',
  'PART_OF',
  'IMPLEMENTS',
]);

function states(graph: GraphDocument, relation: Relation, fact: Fact): boolean {
  return (
    'type' in fact &&
    relation.type === fact.type &&
    (fact.mark === null || Object.values(relation.properties).includes(fact.mark)) &&
    isNode(graph, relation.from, fact.from) &&
    isNode(graph, relation.to, fact.to)
  );
}

const hasProperty = (graph: GraphDocument, fact: Fact): boolean =>
  'node' in fact &&
  graph.entities.some(
    ({ id, properties }) => isNode(graph, id, fact.node) && String(properties[fact.key]) === fact.value,
  );

/** `country:SI`, `initiative`, `initiative~grensbeheer`, `letter`. */
function isNode(graph: GraphDocument, id: string, pattern: string): boolean {
  if (pattern === 'letter') return id === graph.document.id;
  const [type = '', word] = pattern.split('~');
  if (pattern.includes(':')) return id === canonicalId(pattern);
  if (!id.startsWith(`${type}:`)) return false;
  const entity = graph.entities.find((candidate) => candidate.id === id);
  return word === undefined || (entity !== undefined && bears(entity, word.toLowerCase(), graph));
}

const bears = ({ id, name, aliases, mentions }: Entity, word: string, { document }: GraphDocument): boolean =>
  [id, name, ...aliases, ...mentions.map(({ start, end }) => document.text.slice(start, end))].some((form) =>
    form.toLowerCase().includes(word),
  );
