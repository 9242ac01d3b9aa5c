import { z } from 'zod';
import { byCodeUnits } from '../claims/Claim.ts';
import { entityTypeOfId } from '../entities/index.ts';
import { canonicalId } from '../entities/known.ts';
import { properties } from '../model.ts';
import { readBatches } from './batches.ts';
import type { Reader } from './Database.ts';

/** The node of an id, also of an earlier one or an alias; undefined where it is not in the graph. */
export const findNode = async (reader: Reader, id: string): Promise<FoundNode | undefined> => {
  const [found] = await nodesOf(reader, [canonicalId(id)]);
  if (found || !entityTypeOfId(id)) return found;
  const [alias] = aliasRows.parse(await reader.read('findByAlias', { id }));
  return alias && (await nodesOf(reader, [alias.id]))[0];
};

export type FoundNode = z.infer<typeof nodeRows>[number];

/** Those of the ids that are in the graph, in order of id with their properties as stored. */
export const nodesOf = async (reader: Reader, ids: readonly string[]): Promise<FoundNode[]> =>
  nodeRows.parse(await readBatches(reader, 'readNodes', 'ids', ids)).sort((a, b) => byCodeUnits(a.id, b.id));

const nodeRows = z.array(z.object({ id: z.string(), properties }));
const aliasRows = z.array(z.object({ id: z.string() }));
