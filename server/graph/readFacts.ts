import type { Facts, Node } from '../api/contract.ts';
import type { Reader } from './Database.ts';
import { findNode } from './findNode.ts';
import { listRelations, type RelationsQuery } from './listRelations.ts';
import { toFacts } from './toFacts.ts';
import { toNode } from './toNode.ts';

/** A page of an entity's facts, in the order of the model; undefined where the entity is not in the graph. */
export const readFacts = async (
  reader: Reader,
  id: string,
  query: RelationsQuery,
): Promise<Facts | undefined> => {
  const found = await findNode(reader, id);
  if (!found) return undefined;
  const { rows, total } = await listRelations(reader, found.id, query);
  const nodes: Node[] = [found.properties, ...rows.map(({ other }) => other)].map(toNode);
  return { items: await toFacts(reader, rows, new Map(nodes.map((node) => [node.id, node]))), total };
};
