import { z } from 'zod';
import type { Node } from '../../api/contract.ts';
import type { Reader } from '../../graph/Database.ts';
import { nodesOf } from '../../graph/findNode.ts';
import { toNode } from '../../graph/toNode.ts';
import { type Part, partTypes, readParts } from './partsOf.ts';

/** How many are looked into. */
const most = 30;

/** In what else at least two of these parties take part now, those with most of them first. */
export const readTogether = async (
  reader: Reader,
  parties: readonly Node[],
  but: string,
): Promise<{ things: { thing: Node; parts: Part[] }[]; complete: boolean }> => {
  const types = partTypes.filter(({ part }) => part.joins && part.party === 'from').map(({ type }) => type);
  const ids = parties.map(({ id }) => id);
  const rows = rowsOf.parse(await reader.read('listTogether', { ids, limit: most + 1 }, { types }));
  const others = rows.map(({ id }) => id).filter((id) => id !== but);
  const nodes = (await nodesOf(reader, others.slice(0, most))).map(({ properties }) => toNode(properties));
  const things: { thing: Node; parts: Part[] }[] = [];
  for (const thing of nodes) {
    const parts = (await readParts(reader, thing)).parts.filter(
      ({ party, joins }) => joins && ids.includes(party.id),
    );
    if (parts.length > 1) things.push({ thing, parts });
  }
  things.sort((a, b) => b.parts.length - a.parts.length || (a.thing.id < b.thing.id ? -1 : 1));
  return { things, complete: rows.length <= most };
};

const rowsOf = z.array(z.object({ id: z.string(), number: z.number() }));
