import type { GraphAnswer } from '../api/contract.ts';
import type { Reader } from './Database.ts';
import { findNode } from './findNode.ts';
import { listRelations, type RelationsQuery } from './listRelations.ts';
import { toEdge } from './toEdge.ts';
import { toNode } from './toNode.ts';

/** An entity with what is around it, at most `limit` relations; undefined where it is not in the graph. */
export const readNeighbours = async (
  reader: Reader,
  id: string,
  query: RelationsQuery,
): Promise<GraphAnswer | undefined> => {
  const found = await findNode(reader, id);
  if (!found) return undefined;
  const { rows, total } = await listRelations(reader, found.id, query);
  const nodes = [found.properties, ...rows.map(({ other }) => other)].map(toNode);
  return {
    nodes: [...new Map(nodes.map((node) => [node.id, node])).values()],
    relations: rows.map(toEdge),
    total,
  };
};
