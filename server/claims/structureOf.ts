import {
  type Entity,
  type GraphDocument,
  type Quote,
  relationId,
  type Section,
  type Span,
} from '../model.ts';
import { hasSection } from '../relations/hasSection.ts';
import { mentionedIn } from '../relations/mentionedIn.ts';
import type { RelationClaim, RelationKey } from './Claim.ts';
import { isSection } from './kinds.ts';

interface Statement {
  key: RelationKey;
  claim: RelationClaim;
}

/** The relations that follow from how a text is built: its sections, and what each of them mentions. */
export const structureOf = (graph: GraphDocument): Statement[] => [
  ...graph.sections.map((section) => sectionStatement(graph, section)),
  ...graph.entities.filter(({ id }) => !isSection(id)).flatMap((entity) => mentionStatements(graph, entity)),
];

const sectionStatement = (graph: GraphDocument, section: Section): Statement =>
  statement(graph, hasSection.type, graph.document.id, section.id, [heading(graph, section)], {});

/** The first line of a section stands for it: a quote is a sentence, not a page. */
const heading = ({ document: { text } }: GraphDocument, { start, end }: Section): Quote => {
  const firstLine = text.slice(start, end).trimStart().split('\n', 1)[0] ?? '';
  const at = text.indexOf(firstLine, start);
  return { start: at, end: at + firstLine.length, quote: firstLine };
};

const mentionStatements = (graph: GraphDocument, entity: Entity): Statement[] => {
  const bySection = new Map<string, Span[]>();
  for (const mention of [...entity.mentions].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const section = sectionOf(graph.sections, mention.start);
    if (section) bySection.set(section.id, [...(bySection.get(section.id) ?? []), mention]);
  }
  return [...bySection].map(([section, spans]) =>
    statement(
      graph,
      mentionedIn.type,
      entity.id,
      section,
      spans.map(({ start, end }) => ({ start, end, quote: graph.document.text.slice(start, end) })),
      { spans: spans.flatMap(({ start, end }) => [start, end]) },
    ),
  );
};

/** The innermost section that holds an offset: the last one that starts before it and has not ended. */
export const sectionOf = <S extends Span>(sections: readonly S[], offset: number): S | undefined =>
  sections.filter(({ start, end }) => start <= offset && offset < end).at(-1);

const statement = (
  { document }: GraphDocument,
  type: string,
  from: string,
  to: string,
  evidence: Quote[],
  properties: RelationClaim['properties'],
): Statement => ({
  key: { id: relationId(type, from, to), type, from, to },
  claim: { document: document.id, date: document.date, properties, evidence },
});
