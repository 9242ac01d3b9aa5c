import type { DocumentItem, Edge, Node } from '../../api/contract.ts';
import type { Reader } from '../../graph/Database.ts';
import { findRelations } from '../../graph/findRelations.ts';
import { groupBy } from '../../graph/groupBy.ts';
import { readDocumentGraph } from '../../graph/readDocumentGraph.ts';
import { wholeRelations } from '../../graph/wholeRelations.ts';
import { addresses } from '../../relations/addresses.ts';
import { concerns } from '../../relations/concerns.ts';
import { voted } from '../../relations/voted.ts';
import { partsAmong, partTypes, togetherTypes } from '../facts/partsOf.ts';
import { readTold } from '../facts/readTold.ts';
import type { ToldMeeting } from './ToldMeeting.ts';

/** What the letters about a meeting report, as they alone have it. */
export const readReported = async (
  reader: Reader,
  letters: readonly DocumentItem[],
): Promise<Pick<ToldMeeting, 'things' | 'facts'>> => {
  const ids = new Set(letters.map(({ id }) => id));
  const edges = new Map<string, Edge>();
  const nodes = new Map<string, Node>();
  for (const { id } of letters) {
    const type = [...partTypes.map((each) => each.type), addresses.type, concerns.type, voted.type].join(',');
    const graph = await readDocumentGraph(reader, id, { type });
    for (const node of graph?.nodes ?? []) nodes.set(node.id, node);
    for (const edge of graph?.relations ?? []) edges.set(edge.id, edge);
  }
  const isPart = ({ type }: Edge): boolean => partTypes.some((each) => each.type === type);
  const parts = [...(await findRelations(reader, '', [...edges.values()].filter(isPart))).values()];
  const byThing = groupBy(await wholeRelations(reader, parts), ({ from, to }) =>
    togetherTypes.includes(nodes.get(to)?.type ?? '') ? to : from,
  );
  const things = [...byThing].flatMap(([id, relations]) => {
    const thing = nodes.get(id);
    return thing ? [{ thing, parts: partsAmong(thing, relations, [...nodes.values()], ids) }] : [];
  });
  const facts = await readTold(
    reader,
    [...edges.values()].filter((edge) => !isPart(edge)),
    [...nodes.values()],
    ids,
  );
  return { things, facts };
};
