import type { GraphDocument } from '../model.ts';
import { type Properties, relationId } from '../model.ts';
import type { NodeClaim, RelationClaim, RelationKey } from './Claim.ts';
import { claimsOf } from './claimsOf.ts';
import { claimsWith, foldRelation } from './foldRelation.ts';
import { endersOf } from './kinds.ts';

/** What a graph must hold, all its letters considered: claims by node, and relations with their folded properties. */
export interface ExpectedGraph {
  nodes: ReadonlyMap<string, readonly NodeClaim[]>;
  relations: ReadonlyMap<string, ExpectedRelation>;
}

export interface ExpectedRelation {
  key: RelationKey;
  claims: readonly RelationClaim[];
  folded: Properties;
}

/**
 * The graph that these letters give together, made in one go and without a database: what a graph that was loaded
 * letter by letter is held against. Their ids are global already.
 */
export const foldGraph = (graphs: readonly GraphDocument[]): ExpectedGraph => {
  const nodes = new Map<string, NodeClaim[]>();
  const claims = new Map<string, { key: RelationKey; claims: RelationClaim[] }>();
  for (const said of graphs.map(claimsOf)) {
    for (const [id, claim] of said.nodes)
      nodes.set(id, [...(nodes.get(id) ?? []), ...(claim ? [claim] : [])]);
    for (const [id, { key, claim }] of said.relations)
      claims.set(id, { key, claims: [...(claims.get(id)?.claims ?? []), claim] });
  }
  const claimsOn = (id: string): RelationClaim[] => claims.get(id)?.claims ?? [];
  const relations = [...claims].map(([id, { key, claims: stated }]): [string, ExpectedRelation] => {
    const enders = endersOf(key.type).flatMap(({ type, when }) =>
      claimsWith(claimsOn(relationId(type, key.from, key.to)), when),
    );
    return [id, { key, claims: stated, folded: foldRelation(stated, enders) }];
  });
  return { nodes, relations: new Map(relations) };
};
