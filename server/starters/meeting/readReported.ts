import type { DocumentItem, Edge, Node } from '../../api/contract.ts';
import type { Reader } from '../../graph/Database.ts';
import { readDocumentGraph } from '../../graph/readDocumentGraph.ts';
import { addresses } from '../../relations/addresses.ts';
import { concerns } from '../../relations/concerns.ts';
import { voted } from '../../relations/voted.ts';
import { partTypes, readParts, togetherTypes } from '../facts/partsOf.ts';
import { readTold } from '../facts/readTold.ts';
import type { ToldMeeting } from './ToldMeeting.ts';

/** How many letters and initiatives are looked into. */
const most = { letters: 12, things: 60 };

/** What the letters about a meeting report, as they alone have it. */
export const readReported = async (
  reader: Reader,
  letters: readonly DocumentItem[],
): Promise<Pick<ToldMeeting, 'things' | 'facts'>> => {
  const read = letters.slice(0, most.letters);
  const ids = new Set(read.map(({ id }) => id));
  const edges = new Map<string, Edge>();
  const nodes = new Map<string, Node>();
  for (const { id } of read) {
    const type = [...partTypes.map((each) => each.type), addresses.type, concerns.type, voted.type].join(',');
    const graph = await readDocumentGraph(reader, id, { type });
    for (const node of graph?.nodes ?? []) nodes.set(node.id, node);
    for (const edge of graph?.relations ?? []) edges.set(edge.id, edge);
  }
  const isPart = ({ type }: Edge): boolean => partTypes.some((each) => each.type === type);
  const inParts = new Set([...edges.values()].filter(isPart).flatMap(({ from, to }) => [from, to]));
  const things: ToldMeeting['things'][number][] = [];
  for (const thing of nodes.values()) {
    if (!togetherTypes.includes(thing.type) || !inParts.has(thing.id) || things.length === most.things)
      continue;
    things.push({ thing, parts: (await readParts(reader, thing, ids)).parts });
  }
  const facts = await readTold(
    reader,
    [...edges.values()].filter((edge) => !isPart(edge)),
    [...nodes.values()],
    ids,
  );
  return { things, facts };
};
