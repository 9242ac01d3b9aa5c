import type { Reader } from '../../graph/Database.ts';
import { readFacts } from '../../graph/readFacts.ts';
import type { Told } from './Told.ts';

/** How many facts are read of one thing. */
const most = 1000;

/** The facts of these types around a node; `complete` is false where there are more than were read. */
export const readAround = async (
  reader: Reader,
  id: string,
  types: readonly string[],
): Promise<{ facts: readonly Told[]; complete: boolean }> => {
  const found = await readFacts(reader, id, { type: types.join(','), limit: most });
  return { facts: found?.items ?? [], complete: (found?.total ?? 0) <= most };
};
