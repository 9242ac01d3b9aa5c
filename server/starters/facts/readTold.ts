import type { Edge, Node } from '../../api/contract.ts';
import { foldRelation } from '../../claims/foldRelation.ts';
import type { Reader } from '../../graph/Database.ts';
import { findRelations } from '../../graph/findRelations.ts';
import { wholeRelations } from '../../graph/wholeRelations.ts';
import { statedBy } from './partsOf.ts';
import type { Told } from './Told.ts';

/** Relations with their quotes; with `letters` as these alone state them. */
export const readTold = async (
  reader: Reader,
  edges: readonly Omit<Edge, 'properties'>[],
  nodes: readonly Node[],
  letters?: ReadonlySet<string>,
): Promise<Told[]> => {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const found = await findRelations(reader, '', edges);
  return (await wholeRelations(reader, [...found.values()])).flatMap(({ claims, properties, ...key }) => {
    const said = letters ? claims.filter(({ document }) => letters.has(document)) : claims;
    const [from, to] = [known.get(key.from), known.get(key.to)];
    if (!from || !to || said.length === 0) return [];
    const stands = letters ? foldRelation(said) : properties;
    return [{ id: key.id, type: key.type, from, to, properties: stands, evidence: statedBy(said, stands) }];
  });
};
