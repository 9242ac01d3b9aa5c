import { z } from 'zod';
import { byCodeUnits } from '../claims/Claim.ts';
import { entityTypeOfId } from '../entities/index.ts';
import { canonicalId } from '../entities/known.ts';
import { properties } from '../model.ts';
import { readBatches } from './batches.ts';
import type { Reader } from './Database.ts';
import { readDecided } from './decided.ts';
import { readLocals } from './locals.ts';
import { identitiesFor } from './marks.ts';

/** The node of an id, also of an earlier one or an alias; undefined where it is not in the graph. */
export const findNode = async (reader: Reader, id: string): Promise<FoundNode | undefined> => {
  const [found] = await nodesOf(reader, [canonicalId(id)]);
  if (found || !entityTypeOfId(id)) return found;
  const known = (await commonIdOf(reader, id)) ?? (await idOfAlias(reader, id));
  return known === undefined ? undefined : (await nodesOf(reader, [known]))[0];
};

/** What a thing of a single letter is one with: found by its marks, for an alias is looked for among all nodes. */
const commonIdOf = async (reader: Reader, id: string): Promise<string | undefined> => {
  const locals = await readLocals(reader, [id]);
  if (locals.length === 0) return undefined;
  return (await identitiesFor(reader, await readDecided(reader), locals)).get(id)?.id;
};

const idOfAlias = async (reader: Reader, id: string): Promise<string | undefined> =>
  aliasRows.parse(await reader.read('findByAlias', { id }))[0]?.id;

export type FoundNode = z.infer<typeof nodeRows>[number];

/** Those of the ids that are in the graph, in order of id with their properties as stored. */
export const nodesOf = async (reader: Reader, ids: readonly string[]): Promise<FoundNode[]> =>
  nodeRows.parse(await readBatches(reader, 'readNodes', 'ids', ids)).sort((a, b) => byCodeUnits(a.id, b.id));

const nodeRows = z.array(z.object({ id: z.string(), properties }));
const aliasRows = z.array(z.object({ id: z.string() }));
