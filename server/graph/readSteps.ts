import { z } from 'zod';
import { properties } from '../model.ts';
import type { ChainStep } from '../relations/chains.ts';
import type { Reader } from './Database.ts';
import { relationRow } from './findRelations.ts';

/** A relation that was walked, with the node where the step arrives. */
export type WalkedStep = z.infer<typeof stepRow> & { reversed: boolean };

/** One step of a chain from these nodes, in order of the relations' ids; what people hold to be wrong is left out. */
export const readSteps = async (
  reader: Reader,
  { types, to: kinds, reversed }: Pick<ChainStep, 'types' | 'to' | 'reversed'>,
  ids: readonly string[],
  limit: number,
): Promise<WalkedStep[]> => {
  const query = reversed ? 'listStepsTo' : 'listStepsFrom';
  const rows = await reader.read(query, { ids, kinds, limit }, { types });
  return z
    .array(stepRow)
    .parse(rows)
    .map((row) => ({ ...row, reversed }));
};

const stepRow = relationRow.extend({ other: properties });
