import type { GraphDocument, Quote } from '../../../server/model.ts';

/**
 * A graph document as lines to read, in the order of the text and in the notation of `facts.txt`: a line for every
 * place that states a relation or a property, then the names that take part in no relation.
 */
export function factLines(graph: GraphDocument): string {
  const lines = [...relationLines(graph), ...propertyLines(graph), ...mentionLines(graph)];
  lines.sort((a, b) => a.start - b.start || a.end - b.end || (a.text < b.text ? -1 : 1));
  return lines.map(({ text }) => `${text}\n`).join('');
}

interface Line {
  start: number;
  end: number;
  text: string;
}

function relationLines(graph: GraphDocument): Line[] {
  const name = namesIn(graph);
  return graph.relations.flatMap(({ type, from, to, properties, evidence }) => {
    const marks = Object.entries(properties)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, value]) => value);
    const kind = marks.length > 0 ? `${type} (${marks.join(', ')})` : type;
    return evidence.map((quote) => line(graph, `${name(from)} —${kind}→ ${name(to)}`, quote));
  });
}

function propertyLines(graph: GraphDocument): Line[] {
  const name = namesIn(graph);
  return graph.entities.flatMap(({ id, properties, evidence }) =>
    Object.entries(evidence).flatMap(([key, quotes]) =>
      quotes.map((quote) => line(graph, `${name(id)} · ${key} = ${properties[key]}`, quote)),
    ),
  );
}

function mentionLines(graph: GraphDocument): Line[] {
  const bound = new Set([graph.document.id, ...graph.relations.flatMap(({ from, to }) => [from, to])]);
  return graph.entities
    .filter(({ id }) => !bound.has(id))
    .flatMap(({ name, mentions: [first] }) =>
      first
        ? [
            line(graph, `${name} · mentioned`, {
              ...first,
              quote: graph.document.text.slice(first.start, first.end),
            }),
          ]
        : [],
    );
}

const line = (graph: GraphDocument, fact: string, { start, end, quote }: Quote): Line => ({
  start,
  end,
  text: `${fact} | "${quote.replaceAll('\n', ' ')}" | §${sectionAt(graph, start)}`,
});

/** Two of one name are told apart by their ids. */
function namesIn({ document, entities }: GraphDocument): (id: string) => string {
  const times = new Map<string, number>();
  for (const { name } of entities) times.set(name, (times.get(name) ?? 0) + 1);
  const names = new Map(
    entities.map(({ id, name }) => [id, times.get(name) === 1 ? name : `${name} [${id}]`]),
  );
  return (id) => (id === document.id ? 'Deze brief' : (names.get(id) ?? id));
}

/** The number of the last section that begins before a place; 0 where none does. */
function sectionAt({ sections }: GraphDocument, place: number): string {
  const id = sections.findLast(({ start }) => start <= place)?.id ?? '/0';
  return id.slice(id.lastIndexOf('/') + 1);
}
