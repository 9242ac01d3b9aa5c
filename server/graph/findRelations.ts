import { z } from 'zod';
import { byCodeUnits, type RelationKey } from '../claims/Claim.ts';
import { properties } from '../model.ts';
import { readBatches } from './batches.ts';
import type { Reader } from './Database.ts';
import { groupBy } from './groupBy.ts';

/** How many relations a node has; none for one that is not there yet. */
export type Degrees = ReadonlyMap<string, number>;

/** The end of a relation to look from: the one with fewer relations, never a country that every letter mentions. */
export const nearEnd = ({ from, to }: RelationKey, degrees: Degrees): string =>
  (degrees.get(from) ?? 0) <= (degrees.get(to) ?? 0) ? from : to;

/** Those of the relations that are in the graph, by id and in order of it, each found from its smaller end. */
export const findRelations = async (
  reader: Reader,
  keys: Iterable<RelationKey>,
  degrees: Degrees,
): Promise<Map<string, z.infer<typeof relationRow>>> => {
  const found: z.infer<typeof relationRow>[] = [];
  for (const [type, group] of groupBy(keys, (key) => key.type)) {
    const rows = group.map((key) => ({ id: key.id, near: nearEnd(key, degrees) }));
    const answer = await readBatches(reader, 'readRelations', 'rows', rows, { types: [type] });
    found.push(...z.array(relationRow).parse(answer));
  }
  found.sort((a, b) => byCodeUnits(a.id, b.id));
  return new Map(found.map((row) => [row.id, row]));
};

/** A relation as queries give it. */
export const relationRow = z.object({
  id: z.string(),
  type: z.string(),
  from: z.string(),
  to: z.string(),
  properties,
});
