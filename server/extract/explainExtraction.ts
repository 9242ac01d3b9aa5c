import { type Entity, relationId, type Span } from '../model.ts';
import type { Extraction } from './extract.ts';
import { lineAndColumn } from './lineAndColumn.ts';

/**
 * Each fact of a letter in the order of its text: `line:column`, the fact, its quote, and the frame or rule that found
 * it. A relation that several places state has an entry for each. For the names, what kind of word named them.
 */
export function explainExtraction({ graph, findings }: Extraction): string {
  const { text } = graph.document;
  const named = new Map(graph.entities.map((entity) => [entity.id, entity.name]));
  const name = (id: string) => `${named.get(id) ?? id} [${id}]`;
  const entries = [
    ...graph.relations.flatMap(({ id, type, from, to, properties, evidence }) =>
      evidence.map((quote) => ({
        ...quote,
        fact: `${name(from)} —${[type, ...marks(properties)].join(' ')}→ ${name(to)}`,
        reason: reasonsOf(id, quote),
      })),
    ),
    ...graph.entities.flatMap((entity) => [...statements(entity), ...firstNaming(entity)]),
  ];
  entries.sort((a, b) => a.start - b.start || a.end - b.end || (a.fact < b.fact ? -1 : 1));
  return entries
    .map(({ start, end, fact, reason }) => {
      const quote = text.slice(start, end).replaceAll(/\s+/g, ' ');
      return `${lineAndColumn(text, start)}  ${fact}\n    "${quote}"\n    ${reason}\n`;
    })
    .join('\n');

  function reasonsOf(id: string, quote: Span): string {
    const reasons = findings
      .filter((finding) => relationId(finding.type, finding.from, finding.to) === id)
      .filter(({ evidence }) => evidence.start < quote.end && quote.start < evidence.end)
      .map(({ foundBy }) => foundBy);
    return [...new Set(reasons)].join('; ') || 'stated by the file itself';
  }

  function firstNaming({ id, type, mentions: [first] }: Entity) {
    return first
      ? [{ ...first, fact: `${name(id)} is named`, reason: `a ${type} by its name or number` }]
      : [];
  }

  function statements({ id, properties, evidence }: Entity) {
    return Object.entries(evidence).flatMap(([key, quotes]) =>
      quotes.map((quote) => ({
        ...quote,
        fact: `${name(id)} · ${key} = ${String(properties[key])}`,
        reason: `rule of the property ${key}`,
      })),
    );
  }
}

const marks = (properties: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(properties).map(([key, value]) => `${key}=${String(value)}`);
