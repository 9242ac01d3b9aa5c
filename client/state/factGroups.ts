import type { Bilingual, Evidence, Fact, ModelAnswer, Node } from '../../server/api/contract.ts';

type RelationInfo = ModelAnswer['relations'][number];
type Template = RelationInfo['sentences'][number];

/** Facts that one sentence tells: the same wording, the same quotes, several names at one end. */
export interface FactGroup {
  key: string;
  facts: readonly Fact[];
  /** The wording, with `{from}` and `{to}` for the names. */
  wording: Bilingual;
  from: readonly Node[];
  to: readonly Node[];
  evidence: readonly Evidence[];
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
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = groupKey(fact, infos, centre);
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  const order = new Map(infos.map((info, index) => [info.type, index]));
  const rank = (group: FactGroup) => order.get(group.facts[0]?.type ?? '') ?? infos.length;
  return [...groups]
    .flatMap(([key, members]) => groupOf(key, members, infos) ?? [])
    .sort((a, b) => rank(a) - rank(b));
};

/** The template that a fact is told with: the first whose conditions hold. */
export const templateOf = (fact: Pick<Fact, 'properties'>, info: RelationInfo | undefined): Template => {
  const fits = (template: Template) =>
    Object.entries(template.when ?? {}).every(([key, value]) => fact.properties[key] === value);
  return info?.sentences.find(fits) ?? plain;
};

const plain: Template = { nl: '{from} – {to}.', en: '{from} – {to}.' };

const infoOf = (fact: Fact, infos: readonly RelationInfo[]) => infos.find((info) => info.type === fact.type);

const groupKey = (fact: Fact, infos: readonly RelationInfo[], centre: string): string => {
  const info = infoOf(fact, infos);
  const side = fact.from.id === centre ? 'from' : 'to';
  const wording = info?.sentences.indexOf(templateOf(fact, info)) ?? 0;
  const quotes = fact.evidence.map((quote) => `${quote.documentId} ${quote.start}-${quote.end}`);
  return JSON.stringify([fact.type, side, wording, told(fact, info), quotes, fact.said ?? null]);
};

/** The properties that the sentence does not tell: they are shown beside it, so they keep facts apart. */
export const told = (fact: Fact, info: RelationInfo | undefined): [string, string][] => {
  const inWords = new Set(info?.sentences.flatMap((template) => Object.keys(template.when ?? {})));
  return Object.entries(fact.properties)
    .filter(([key]) => !inWords.has(key))
    .map(([key, value]) => [key, String(value)]);
};

const groupOf = (key: string, facts: readonly Fact[], infos: readonly RelationInfo[]): FactGroup | null => {
  const first = facts[0];
  if (!first) return null;
  const from = distinct(facts.map((fact) => fact.from));
  const to = distinct(facts.map((fact) => fact.to));
  const template = templateOf(first, infoOf(first, infos));
  const subjects = template.nl.startsWith('{to}') ? to : from;
  const wording = subjects.length > 1 ? (template.many ?? template) : template;
  return { key, facts, wording, from, to, evidence: first.evidence, said: first.said };
};

const distinct = (nodes: readonly Node[]): Node[] => [
  ...new Map(nodes.map((node) => [node.id, node])).values(),
];
