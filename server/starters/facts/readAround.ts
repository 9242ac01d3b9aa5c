import { factTypes } from '../../claims/kinds.ts';
import type { Reader } from '../../graph/Database.ts';
import { readFacts } from '../../graph/readFacts.ts';
import type { Told } from './Told.ts';

/** The facts of these types around a node, at most 200. */
export const readAround = async (
  reader: Reader,
  id: string,
  types: readonly string[] = factTypes,
): Promise<readonly Told[]> =>
  types.length === 0
    ? []
    : ((await readFacts(reader, id, { type: types.join(','), limit: 200 }))?.items ?? []);
