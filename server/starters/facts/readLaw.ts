import type { Node } from '../../api/contract.ts';
import { regulation } from '../../entities/regulation.ts';
import type { Reader } from '../../graph/Database.ts';
import { amends } from '../../relations/amends.ts';
import { implementsAct } from '../../relations/implementsAct.ts';
import { partOf } from '../../relations/partOf.ts';
import { replaces } from '../../relations/replaces.ts';
import { readAround } from './readAround.ts';
import type { Told } from './Told.ts';

const types = [replaces, amends, partOf, implementsAct].map(({ type }) => type);

/** What the acts among these replace, amend, belong to or implement; of six acts at most. */
export const readLaw = async (reader: Reader, nodes: readonly Node[]): Promise<Told[]> => {
  const acts = nodes.filter(({ type }) => type === regulation.type).slice(0, 6);
  const found: Told[] = [];
  for (const { id } of acts)
    found.push(...(await readAround(reader, id, types)).facts.filter(({ from }) => from.id === id));
  return found;
};
