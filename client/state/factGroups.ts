import type { Bilingual, Evidence, Fact, ModelAnswer, Node } from '../../server/api/contract.ts';
import { quoteKey, shortest } from './quotes.ts';

type RelationInfo = ModelAnswer['relations'][number];
type Template = RelationInfo['sentences'][number];

/** Facts that one sentence tells: the same wording, a quote that all of them share, several names at one end. */
export interface FactGroup {
  key: string;
  facts: readonly Fact[];
  /** The wording, with `{from}` and `{to}` for the names. */
  wording: Bilingual;
  from: readonly Node[];
  to: readonly Node[];
  /** What says all of it. */
  evidence: readonly Evidence[];
  /** What says it once more, of some of them. */
  further: readonly { nodes: readonly Node[]; evidence: readonly Evidence[] }[];
  /** How it went, where the letters differ; its quotes are then told with its steps. */
  course: Fact['course'];
  said: Fact['said'];
}

/**
 * Puts facts about one node into groups that read as one sentence each, in the order of the model's relations:
 * "Denemarken, Duitsland en Oostenrijk doen mee aan …". `centre` is the id that all of them share.
 */
export const factGroups = (
  facts: readonly Fact[],
  infos: readonly RelationInfo[],
  centre: string,
): FactGroup[] => {
  const order = new Map(infos.map((info, index) => [info.type, index]));
  const rank = (group: FactGroup) => order.get(group.facts[0]?.type ?? '') ?? infos.length;
  const place = new Map(facts.map((fact, index) => [fact.id, index]));
  const first = (group: FactGroup) => place.get(group.facts[0]?.id ?? '') ?? facts.length;
  return alike(withoutPast(facts), infos, centre)
    .flatMap(sharingQuotes)
    .flatMap((members) => groupOf(members, infos, centre) ?? [])
    .sort((a, b) => rank(a) - rank(b) || first(a) - first(b));
};

/** The template that a fact is told with: the first whose conditions hold. */
export const templateOf = (fact: Pick<Fact, 'properties'>, info: RelationInfo | undefined): Template => {
  const fits = (template: Template) =>
    Object.entries(template.when ?? {}).every(([key, value]) => fact.properties[key] === value);
  return info?.sentences.find(fits) ?? plain;
};

const plain: Template = { nl: '{from} – {to}.', en: '{from} – {to}.' };

const infoOf = (fact: Fact, infos: readonly RelationInfo[]) => infos.find((info) => info.type === fact.type);

/** Who has left a group is told once: the fact that came last tells the course of those before it. */
const withoutPast = (facts: readonly Fact[]): Fact[] => {
  const pair = (type: string | undefined, { from, to }: Fact) => JSON.stringify([type, from.id, to.id]);
  const told = new Set(facts.map((fact) => pair(fact.type, fact)));
  return facts.filter((fact) => {
    const end = fact.course.at(-1);
    return end === undefined || end.type === fact.type || !told.has(pair(end.type, fact));
  });
};

/** Facts that are worded alike, whatever states them. */
const alike = (facts: readonly Fact[], infos: readonly RelationInfo[], centre: string): Fact[][] => {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const info = infoOf(fact, infos);
    const side = fact.from.id === centre ? 'from' : 'to';
    const wording = info?.sentences.indexOf(templateOf(fact, info)) ?? 0;
    const key = JSON.stringify([
      fact.type,
      side,
      wording,
      told(fact, info),
      courseKey(fact),
      fact.said ?? null,
    ]);
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()];
};

const courseKey = ({ course }: Fact): unknown[] =>
  course.map(({ type, properties, evidence }) => [type, properties, evidence.map(quoteKey)]);

/** The properties that the sentence does not tell: they are shown beside it, so they keep facts apart. */
export const told = (fact: Fact, info: RelationInfo | undefined): [string, string][] => {
  const inWords = new Set(info?.sentences.flatMap((template) => Object.keys(template.when ?? {})));
  return Object.entries(fact.properties)
    .filter(([key]) => !inWords.has(key))
    .map(([key, value]) => [key, String(value)]);
};

/** The quote that states most of them takes these together, then the next one of those that are left. */
const sharingQuotes = (facts: readonly Fact[]): Fact[][] => {
  const keys = new Map(facts.map((fact) => [fact, new Set(shortest(fact.evidence).map(quoteKey))]));
  const groups: Fact[][] = [];
  for (let left = [...facts]; left.length > 0; ) {
    const most = mostFrequent(left.flatMap((fact) => [...(keys.get(fact) ?? [])]));
    // Without any quote they are entered by hand, by one and for one reason: that takes them together.
    const members = most === undefined ? left : left.filter((fact) => keys.get(fact)?.has(most));
    groups.push(members);
    left = left.filter((fact) => !members.includes(fact));
  }
  return groups;
};

const mostFrequent = (values: readonly string[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
};

const groupOf = (
  facts: readonly Fact[],
  infos: readonly RelationInfo[],
  centre: string,
): FactGroup | null => {
  const first = facts[0];
  if (!first) return null;
  const from = distinct(facts.map((fact) => fact.from));
  const to = distinct(facts.map((fact) => fact.to));
  const template = templateOf(first, infoOf(first, infos));
  const subjects = template.nl.startsWith('{to}') ? to : from;
  const wording = subjects.length > 1 ? (template.many ?? template) : template;
  const { id: key, course, said } = first;
  return { key, facts, wording, from, to, ...quotesOf(facts, centre), course, said };
};

const distinct = (nodes: readonly Node[]): Node[] => [
  ...new Map(nodes.map((node) => [node.id, node])).values(),
];

/** The quotes that all of the facts share, and the others with the names that they are about. */
const quotesOf = (facts: readonly Fact[], centre: string): Pick<FactGroup, 'evidence' | 'further'> => {
  const stating = new Map<string, { quote: Evidence; nodes: Node[] }>();
  for (const { from, to, evidence } of facts) {
    for (const quote of shortest(evidence)) {
      const known = stating.get(quoteKey(quote)) ?? { quote, nodes: [] };
      known.nodes.push(from.id === centre ? to : from);
      stating.set(quoteKey(quote), known);
    }
  }
  const evidence: Evidence[] = [];
  const further = new Map<string, { nodes: Node[]; evidence: Evidence[] }>();
  for (const { quote, nodes } of stating.values()) {
    if (nodes.length === facts.length) {
      evidence.push(quote);
      continue;
    }
    const key = nodes.map(({ id }) => id).join(' ');
    further.set(key, { nodes, evidence: [...(further.get(key)?.evidence ?? []), quote] });
  }
  return { evidence, further: [...further.values()] };
};
