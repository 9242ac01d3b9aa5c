import { entityTypeOfId } from '../../../server/entities/index.ts';
import { relationTypes } from '../../../server/relations/index.ts';
import { normalised } from './normalised.ts';

interface GoldEntity {
  id: string;
  type: string;
  name: string;
  aliases?: string[];
  root?: true;
  properties?: Record<string, string | number>;
}

interface GoldRelation {
  type: string;
  from: string;
  to: string;
  quote: string;
  start: number;
  properties?: Record<string, string>;
  optional?: true;
}

/** An annotation as the scorer wants it. */
export interface Gold {
  document: 'letter.txt';
  entities: GoldEntity[];
  relations: GoldRelation[];
  optional: string[];
  complete: string[];
}

/**
 * The gold annotation out of what a person wrote: the letter, its facts as lines to read, and the table of names
 * (`name = id | alias | alias`, and a line `optional: word | word`).
 * @throws Error with every line that is wrong: a name without an id, ends of other types than the relation asks for,
 *   a quote that is not in the letter or stands there more than once
 */
export function goldOf(letter: string, facts: string, names: string): Gold {
  const problems: string[] = [];
  const table = readNames(names, problems);
  const lines = facts
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => readFact(line, problems));
  const entities = new Map<string, GoldEntity>([['Deze brief', rootOf(letter)], ...table.entities]);
  const relations: GoldRelation[] = [];
  const optional = new Set(table.optional);
  const firm = new Set<string>();

  const entityNamed = (name: string, line: string): GoldEntity | undefined => {
    const found = entities.get(name);
    if (!found) problems.push(`"${name}" has no id in names.txt: ${line}`);
    return found;
  };

  for (const { line, subject, type, mark, object, key, value, quote, nth, isOptional } of lines) {
    const from = entityNamed(subject, line);
    const start = placeOf(letter, quote, nth, line, problems);
    if (!from || start === undefined) continue;
    if (!isOptional) firm.add(from.id);
    if (key !== undefined && value !== undefined)
      from.properties = { ...from.properties, [key]: valueIn(value) };
    if (isOptional && type === undefined) optional.add(from.id);
    if (type === undefined || object === undefined) continue;
    const to = entityNamed(object, line);
    const model = relationTypes.find((candidate) => candidate.type === type);
    if (!model) problems.push(`no relation is called ${type}: ${line}`);
    if (!to || !model) continue;
    if (!model.from.includes(from.type) || !model.to.includes(to.type))
      problems.push(`${from.type} —${type}→ ${to.type} is not in the model: ${line}`);
    if (!isOptional) firm.add(to.id);
    const property = mark === undefined ? {} : { properties: { [markOf(type)]: mark } };
    const printed = printedQuote(letter, start, quote);
    relations.push({
      type,
      from: from.id,
      to: to.id,
      quote: printed,
      start,
      ...property,
      ...(isOptional && { optional: true }),
    });
  }
  for (const { id, name, root } of entities.values())
    if (!root && !firm.has(id) && !optional.has(id)) {
      if (relations.some(({ from, to }) => from === id || to === id)) optional.add(id);
      else problems.push(`"${name}" stands in names.txt, and in no fact`);
    }
  for (const id of firm) optional.delete(id);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return {
    document: 'letter.txt',
    entities: [...entities.values()],
    relations,
    optional: [...optional].sort(),
    complete: relationTypes.map(({ type }) => type).filter((type) => !derived.has(type)),
  };
}

/** Not part of a graph document's relations: they follow from sections and mentions. */
const derived = new Set(['HAS_SECTION', 'MENTIONED_IN']);

const rootOf = (letter: string): GoldEntity => ({
  id: 'document:letter',
  type: 'Document',
  name: letter.trimStart().split('\n', 1)[0] ?? '',
  root: true,
});

function readNames(
  names: string,
  problems: string[],
): { entities: Array<[string, GoldEntity]>; optional: string[] } {
  const entities: Array<[string, GoldEntity]> = [];
  const optional: string[] = [];
  for (const line of names.split('\n').filter((candidate) => candidate.trim() !== '')) {
    const words = /^optional:(.*)$/.exec(line)?.[1];
    const [, name, id, rest] = /^(.+?) = (\S+)((?: \|.*)?)$/.exec(line.trim()) ?? [];
    if (words !== undefined) optional.push(...parts(words).map(normalised));
    else if (name === undefined || id === undefined)
      problems.push(`not "name = id | alias" in names.txt: ${line}`);
    else {
      const type = entityTypeOfId(id)?.type;
      const aliases = parts(rest ?? '');
      if (!type) problems.push(`no type has ids like ${id}: ${line}`);
      else entities.push([name, { id, type, name, ...(aliases.length > 0 && { aliases }) }]);
    }
  }
  return { entities, optional };
}

const parts = (text: string): string[] =>
  text
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');

interface Fact {
  line: string;
  subject: string;
  type?: string | undefined;
  mark?: string | undefined;
  object?: string | undefined;
  key?: string | undefined;
  value?: string | undefined;
  quote: string;
  nth: number;
  isOptional: boolean;
}

const relation = /^(.+?) —([A-Z_]+)(?: \(([^)]*)\))?→ (.+?) \| "(.+)"(?: #(\d+))? \| §\d+( \| optional)?$/;
const property = /^(.+?) · (\w+) = (.+?) \| "(.+)"(?: #(\d+))? \| §\d+( \| optional)?$/;
const mention = /^(.+?) · mentioned \| "(.+)"(?: #(\d+))? \| §\d+( \| optional)?$/;

function readFact(line: string, problems: string[]): Fact[] {
  const [, from, type, mark, object, said = '', count, may] = relation.exec(line) ?? [];
  if (from !== undefined)
    return [{ line, subject: from, type, mark, object, quote: said, ...where(count, may) }];
  const [, owner, key, value, saying = '', number, perhaps] = property.exec(line) ?? [];
  if (owner !== undefined)
    return [{ line, subject: owner, key, value, quote: saying, ...where(number, perhaps) }];
  const [, named, naming = '', place, maybe] = mention.exec(line) ?? [];
  if (named !== undefined) return [{ line, subject: named, quote: naming, ...where(place, maybe) }];
  problems.push(`not in the notation of facts.txt: ${line}`);
  return [];
}

const where = (
  count: string | undefined,
  optional: string | undefined,
): Pick<Fact, 'nth' | 'isOptional'> => ({
  nth: Number(count ?? 0),
  isOptional: optional !== undefined,
});

/** Where a quote begins; a blank in it is any white space of the letter. `nth` from 1, or 0 where it must stand once. */
function placeOf(
  letter: string,
  quote: string,
  nth: number,
  line: string,
  problems: string[],
): number | undefined {
  const places = [...letter.matchAll(pattern(quote))].map(({ index }) => index);
  if (places.length === 0) problems.push(`the quote is not in the letter: ${line}`);
  else if (nth === 0 && places.length > 1)
    problems.push(`the quote stands ${places.length} times in the letter, lengthen it or write #1: ${line}`);
  return places[Math.max(nth, 1) - 1];
}

const printedQuote = (letter: string, start: number, quote: string): string => {
  const match = pattern(quote);
  match.lastIndex = start;
  return match.exec(letter)?.[0] ?? quote;
};

const pattern = (quote: string): RegExp =>
  new RegExp(
    quote
      .split(/\s+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\s+'),
    'gu',
  );

const markOf = (type: string): string => (type === 'JOINED' ? 'role' : type === 'VOTED' ? 'vote' : 'status');

const valueIn = (value: string): string | number => (/^\d+$/.test(value) ? Number(value) : value);
