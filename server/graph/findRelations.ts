import { z } from 'zod';
import { byCodeUnits, type RelationKey } from '../claims/Claim.ts';
import { properties } from '../model.ts';
import { readBatches } from './batches.ts';
import type { Reader } from './Database.ts';
import { groupBy } from './groupBy.ts';
import { nearEnd } from './nearEnd.ts';

/** Those of a letter's relations that are in the graph, by id and in order of it, each found from its smaller end. */
export const findRelations = async (
  reader: Reader,
  document: string,
  keys: Iterable<RelationKey>,
): Promise<Map<string, z.infer<typeof relationRow>>> => {
  const found: z.infer<typeof relationRow>[] = [];
  for (const [type, group] of groupBy(keys, (key) => key.type)) {
    const rows = group.map((key) => ({ id: key.id, near: nearEnd(document, key) }));
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
