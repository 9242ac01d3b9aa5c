import { entityTypeOfId } from '../../server/entities/index.ts';
import { knownEntity } from '../../server/entities/known.ts';
import type { Entity, GraphDocument, Properties, Quote, Relation, Section } from '../../server/model.ts';
import { localPart, relationId } from '../../server/model.ts';

/** What a letter in a test says. */
export interface LetterPlan {
  /** Without its prefix. */
  id: string;
  date?: string | null;
  title?: string;
  /** Each becomes a sentence: from, type, to, properties. */
  facts?: readonly (readonly [from: string, type: string, to: string, properties?: Properties])[];
  /** Entities that are only named. */
  names?: readonly string[];
  /** Properties that the letter states of entities, each with a sentence. */
  states?: Readonly<Record<string, Properties>>;
  warnings?: GraphDocument['warnings'];
}

/** A graph document in which every fact has a sentence, every five sentences are a section, and names are mentions. */
export const letter = (plan: LetterPlan): GraphDocument => {
  const { id, date = '2026-06-12', title = `Brief ${id}`, facts = [], names = [], states = {} } = plan;
  const document = `document:${id}`;
  const writer = sentences();
  const stated: Record<string, Quote> = {};
  const relations = facts.map(([from, type, to, properties = {}]): Relation => {
    const quote = writer.write(`${nameOf(from, title)} ${type.toLowerCase()} ${nameOf(to, title)}.`);
    return { id: relationId(type, from, to), type, from, to, properties, evidence: [quote] };
  });
  for (const name of names) writer.write(`Ook ${nameOf(name, title)} komt voor.`);
  for (const [about, properties] of Object.entries(states))
    stated[about] = writer.write(`${nameOf(about, title)}: ${Object.values(properties).join(', ')}.`);

  const text = writer.text();
  const ids = new Set([
    document,
    ...facts.flatMap(([from, , to]) => [from, to]),
    ...names,
    ...Object.keys(states),
  ]);
  const entities = [...ids].map((about): Entity => {
    const properties = states[about] ?? {};
    const quote = stated[about];
    return {
      id: about,
      type: entityTypeOfId(about)?.type ?? '',
      name: nameOf(about, title),
      aliases: [],
      properties,
      evidence: quote ? Object.fromEntries(Object.keys(properties).map((key) => [key, [quote]])) : {},
      mentions: about === document ? [] : spansOf(text, nameOf(about, title)),
    };
  });
  return {
    document: { id: document, title, date, language: 'nl', text, sha256: `sha-of-${text.length}-${title}` },
    sections: writer.sections(id),
    entities,
    relations,
    warnings: plan.warnings ?? [],
  };
};

/** The same, in which everything well known bears the name that the table has, so that the letter adds nothing to it. */
export const namedByTable = (graph: GraphDocument): GraphDocument => ({
  ...graph,
  entities: graph.entities.map((entity) => ({
    ...entity,
    name: knownEntity(entity.id)?.name.nl ?? entity.name,
  })),
});

/** A name that only this id has: `initiative:kopgroep` is "Kopgroep". */
const nameOf = (id: string, title: string): string => {
  if (id.startsWith('document:')) return title;
  const local = localPart(id);
  return id.startsWith('country:') ? `Land ${local}` : local.charAt(0).toUpperCase() + local.slice(1);
};

const spansOf = (text: string, name: string): { start: number; end: number }[] => {
  const spans: { start: number; end: number }[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    spans.push({ start: at, end: at + name.length });
  return spans;
};

const sentences = () => {
  const written: Quote[] = [];
  let text = 'Geachte voorzitter,\n';
  return {
    write: (sentence: string): Quote => {
      const quote = { start: text.length, end: text.length + sentence.length, quote: sentence };
      text += `${sentence}\n`;
      written.push(quote);
      return quote;
    },
    text: (): string => text,
    sections: (id: string): Section[] => {
      const starts = [0, ...written.filter((_, n) => n > 0 && n % 5 === 0).map(({ start }) => start)];
      return starts.map((start, n) => ({
        ...{ id: `section:${id}/${n + 1}`, title: `Deel ${n + 1}`, level: 1, start },
        end: starts[n + 1] ?? text.length,
      }));
    },
  };
};
