import { z } from 'zod';
import { allTypes, factTypes } from '../claims/kinds.ts';
import { properties } from '../model.ts';
import { countOf } from './countDocuments.ts';
import type { Reader } from './Database.ts';
import { relationRow } from './findRelations.ts';

export interface RelationsQuery {
  /** Types, comma-separated; without it all but sections and mentions. */
  type?: string | undefined;
  /** The id of the other end. */
  with?: string | undefined;
  offset?: number | undefined;
  limit: number;
}

/** An entity's relations in the order of the model, a page of them, with the node at the other end. */
export const listRelations = async (
  reader: Reader,
  id: string,
  query: RelationsQuery,
): Promise<{ rows: ListedRelation[]; total: number }> => {
  const types = typesAsked(query.type);
  if (types.length === 0) return { rows: [], total: 0 };
  const parameters = { id, order: types, offset: query.offset ?? 0, limit: query.limit };
  const answer =
    query.with === undefined
      ? await reader.read('listRelations', parameters, { types })
      : await reader.read('listRelationsWith', { ...parameters, other: query.with }, { types });
  const total =
    query.with === undefined
      ? totalOf(await countsByType(reader, id), types)
      : countOf(await reader.read('countRelationsWith', { id, other: query.with }, { types }));
  return { rows: z.array(listedRow).parse(answer), total };
};

/** How many relations of each type an entity has, in the order of the model. */
export const countsByType = async (reader: Reader, id: string): Promise<Record<string, number>> => {
  const rows = countRows.parse(await reader.read('countRelations', { id }));
  const order = (type: string): number => allTypes.indexOf(type);
  rows.sort((a, b) => order(a.type) - order(b.type));
  return Object.fromEntries(rows.map(({ type, count }) => [type, count]));
};

/** The types that a query names, those of the model only and in its order; without a query all facts. */
export const typesAsked = (type: string | undefined): readonly string[] => {
  if (type === undefined) return factTypes;
  const asked = type.split(',');
  return allTypes.filter((candidate) => asked.includes(candidate));
};

const totalOf = (counts: Record<string, number>, types: readonly string[]): number =>
  types.reduce((sum, type) => sum + (counts[type] ?? 0), 0);

const listedRow = relationRow.extend({ other: properties });
export type ListedRelation = z.infer<typeof listedRow>;
const countRows = z.array(z.object({ type: z.string(), count: z.number().int() }));
