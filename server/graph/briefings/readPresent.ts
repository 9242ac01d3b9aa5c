import { z } from 'zod';
import { idNow, type Present, relationKeyOf } from '../../briefings/Present.ts';
import { entityTypeOfId } from '../../entities/index.ts';
import { canonicalId } from '../../entities/known.ts';
import { endName } from '../../relations/endName.ts';
import { sentenceOf } from '../../relations/sentenceOf.ts';
import { readBatches } from '../batches.ts';
import type { Reader } from '../Database.ts';
import { readDecided } from '../decided.ts';
import { nodesOf } from '../findNode.ts';
import { findRelations } from '../findRelations.ts';
import { readLocals } from '../locals.ts';
import { identitiesFor } from '../marks.ts';
import { type ReadRelation, readRelation } from '../stored.ts';
import { toNode } from '../toNode.ts';

/** The ids that are asked about; of a relation, both its ends are too. */
export interface Asked {
  nodes: Iterable<string>;
  relations: Iterable<string>;
  letters: Iterable<string>;
  /** By the id of a node: what it may be called where it is not in the graph under that. */
  elsewhere: ReadonlyMap<string, readonly string[]>;
}

/**
 * What the graph and the letters have now of these ids, with the claims that each relation's fold rests on. Costs what is
 * asked, whatever else the graph holds; only ids that are in it no more are looked for among all names, once.
 */
export const readPresent = async (
  reader: Reader,
  asked: Asked,
): Promise<Present & { claims: Map<string, ReadRelation['claims']> }> => {
  const keys = [...new Set(asked.relations)].flatMap((id) => relationKeyOf(id) ?? []);
  const ids = [...new Set([...asked.nodes, ...keys.flatMap(({ from, to }) => [from, to])])];
  const { leads, renamed } = await readAllLeads(reader, ids, asked.elsewhere);
  const found = await nodesOf(reader, [...new Set(leads.values())]);
  const nodes = new Map(found.map(({ id, properties }) => [id, toNode(properties)]));

  const keysNow = new Map(
    keys.flatMap(({ id }) => relationKeyOf(idNow(leads, id)) ?? []).map((key) => [key.id, key]),
  );
  const rows = [...(await findRelations(reader, '', keysNow.values())).values()];
  const held = rows.filter(({ properties }) => !properties.wrong);
  const read = held.map((row) => ({ ...row, ...readRelation(row.properties) }));
  const nameOf = (id: string) => endName(nodes.get(id) ?? { name: id });
  return {
    leads,
    renamed,
    nodes,
    relations: new Map(
      read.map(({ id, type, from, to, properties }) => {
        const sentence = sentenceOf(type, properties, { from: nameOf(from), to: nameOf(to) });
        return [id, { id, type, from, to, properties, sentence }];
      }),
    ),
    letters: await readLetters(reader, [...new Set(asked.letters)]),
    claims: new Map(read.map(({ id, claims }) => [id, claims])),
  };
};

/** The same of ids that lead nowhere themselves but do so by what they are called elsewhere. */
const readAllLeads = async (
  reader: Reader,
  ids: readonly string[],
  elsewhere: Asked['elsewhere'],
): Promise<{ leads: Map<string, string>; renamed: Set<string> }> => {
  const leads = await readLeads(reader, ids);
  const lost = ids.filter((id) => !leads.has(id) && elsewhere.has(id));
  const others = await readLeads(reader, [...new Set(lost.flatMap((id) => elsewhere.get(id) ?? []))]);
  const renamed = new Set<string>();
  for (const id of lost) {
    const lead = elsewhere
      .get(id)
      ?.map((other) => others.get(other))
      .find((found) => found !== undefined);
    if (lead === undefined) continue;
    leads.set(id, lead);
    renamed.add(id);
  }
  return { leads, renamed };
};

/** Where ids lead that are in the graph, or were: by itself, by the tables, by the marks of what is one in several letters, by name. */
const readLeads = async (reader: Reader, ids: readonly string[]): Promise<Map<string, string>> => {
  const leads = new Map<string, string>();
  const follow = async (to: ReadonlyMap<string, string>): Promise<string[]> => {
    const found = new Set((await nodesOf(reader, [...new Set(to.values())])).map(({ id }) => id));
    for (const [id, lead] of to) if (found.has(lead)) leads.set(id, lead);
    return ids.filter((id) => !leads.has(id) && entityTypeOfId(id));
  };
  const unknown = await follow(new Map(ids.map((id) => [id, canonicalId(id)])));
  if (unknown.length === 0) return leads;
  const locals = await readLocals(reader, unknown);
  const identities =
    locals.length > 0 ? await identitiesFor(reader, await readDecided(reader), locals) : new Map();
  const left = await follow(new Map([...identities].map(([id, identity]) => [id, identity.id])));
  if (left.length > 0) await follow(new Map(await readAliases(reader, left)));
  return leads;
};

const readAliases = async (reader: Reader, ids: readonly string[]): Promise<[string, string][]> => {
  const rows = aliasRows.parse(await readBatches(reader, 'findAliases', 'ids', ids));
  return rows.reverse().map(({ alias, id }) => [alias, id]);
};

const readLetters = async (reader: Reader, ids: readonly string[]): Promise<Map<string, LetterRow>> =>
  new Map(letterRows.parse(await readBatches(reader, 'readTexts', 'ids', ids)).map((row) => [row.id, row]));

const aliasRows = z.array(z.object({ alias: z.string(), id: z.string() }));
const letterRows = z.array(
  z.object({ id: z.string(), title: z.string(), date: z.string().nullable(), text: z.string() }),
);
type LetterRow = z.infer<typeof letterRows>[number];
