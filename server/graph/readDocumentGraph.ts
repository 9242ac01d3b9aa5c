import type { GraphAnswer } from '../api/contract.ts';
import { claimsOf } from '../claims/claimsOf.ts';
import { withIdentities } from '../claims/identity/withIdentities.ts';
import { isSection } from '../claims/kinds.ts';
import type { Reader } from './Database.ts';
import { nodesOf } from './findNode.ts';
import { findRelations } from './findRelations.ts';
import { typesAsked } from './listRelations.ts';
import { identitiesOf } from './marks.ts';
import { readSource } from './source.ts';
import { toEdge } from './toEdge.ts';
import { toNode } from './toNode.ts';

/**
 * What one letter states, as the graph has it now: with `type` (comma-separated) those relations and their ends,
 * without it all facts and all entities. Undefined where the letter is not loaded.
 */
export const readDocumentGraph = async (
  reader: Reader,
  id: string,
  { type }: { type?: string | undefined } = {},
): Promise<GraphAnswer | undefined> => {
  const source = await readSource(reader, id);
  if (!source) return undefined;
  const { nodes, relations } = claimsOf(withIdentities(source, await identitiesOf(reader, source)));
  const types = typesAsked(type);
  const keys = [...relations.values()].map(({ key }) => key).filter((key) => types.includes(key.type));
  const ends = keys.flatMap(({ from, to }) => [from, to]);
  const shown = type === undefined ? [...nodes.keys()].filter((node) => !isSection(node)) : ends;
  const stored = await nodesOf(reader, [...new Set(shown)]);
  const found = [...(await findRelations(reader, id, keys)).values()].filter(
    ({ properties }) => !properties.wrong,
  );
  return {
    nodes: stored.map(({ properties }) => toNode(properties)),
    relations: found.map(toEdge),
    total: found.length,
  };
};
