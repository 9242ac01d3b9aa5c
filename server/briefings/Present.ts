import type { Edge, Node } from '../api/contract.ts';
import type { RelationKey } from '../claims/Claim.ts';
import { allTypes } from '../claims/kinds.ts';
import { type Bilingual, relationId } from '../model.ts';

/** What the graph and the letters have now, of the ids that a briefing asks about. */
export interface Present {
  /** From an id that was asked to the one under which that thing is in the graph now; without those that are in no graph. */
  leads: ReadonlyMap<string, string>;
  /** Those of them whose thing is the same, and only bears its id by another letter. */
  renamed: ReadonlySet<string>;
  /** By the ids that they have now. */
  nodes: ReadonlyMap<string, Node>;
  relations: ReadonlyMap<string, Edge & { sentence: Bilingual }>;
  /** Loaded letters. */
  letters: ReadonlyMap<string, { title: string; date: string | null; text: string }>;
}

/** What a relation's id is made of; undefined for what is the id of no relation. */
export const relationKeyOf = (id: string): RelationKey | undefined => {
  const [, from, type = '', to] = /^(.+)\|([A-Z_]+)\|(.+)$/s.exec(id) ?? [];
  return from !== undefined && to !== undefined && allTypes.includes(type)
    ? { id, type, from, to }
    : undefined;
};

/** The id that a node or relation has now; what leads nowhere keeps its own. */
export const idNow = (leads: Present['leads'], id: string): string => {
  const end = (each: string): string => leads.get(each) ?? each;
  const key = relationKeyOf(id);
  return key ? relationId(key.type, end(key.from), end(key.to)) : end(id);
};
