import { type GraphDocument, type Properties, relationId } from '../model.ts';
import type { NodeClaim, RelationClaim, RelationKey } from './Claim.ts';
import { claimsOf } from './claimsOf.ts';
import { claimsWith, foldRelation } from './foldRelation.ts';
import { decisionsOf } from './identity/Decided.ts';
import { identitiesAmong } from './identity/identitiesAmong.ts';
import { withIdentities } from './identity/withIdentities.ts';
import { judgementsOn } from './judgementsOn.ts';
import { endersOf } from './kinds.ts';

/** What a graph must hold, all its letters considered. */
export interface ExpectedGraph {
  nodes: ReadonlyMap<string, ExpectedNode>;
  relations: ReadonlyMap<string, ExpectedRelation>;
}

export interface ExpectedNode {
  claims: NodeClaim[];
  /** Every letter that speaks of it, also those that say no more than the table. */
  documents: Set<string>;
}

export interface ExpectedRelation {
  key: RelationKey;
  claims: readonly RelationClaim[];
  /** What people hold of it. */
  judgements: readonly RelationClaim[];
  folded: Properties;
}

/**
 * The graph that these letters give together, made in one go and without a database: what a graph that was loaded
 * letter by letter is held against. Their ids are global already.
 */
export const foldGraph = (graphs: readonly GraphDocument[]): ExpectedGraph => {
  const nodes = new Map<string, ExpectedNode>();
  const claims = new Map<string, { key: RelationKey; claims: RelationClaim[] }>();
  const decided = graphs.flatMap(decisionsOf);
  const identities = identitiesAmong(graphs, decided);
  const judgements = judgementsOn(decided, identities);
  for (const graph of graphs) {
    const said = claimsOf(withIdentities(graph, identities));
    for (const [id, claim] of said.nodes) {
      const node = nodes.get(id) ?? { claims: [], documents: new Set() };
      nodes.set(id, node);
      node.documents.add(graph.document.id);
      if (claim) node.claims.push(claim);
    }
    for (const [id, { key, claim }] of said.relations) {
      const relation = claims.get(id) ?? { key, claims: [] };
      claims.set(id, relation);
      relation.claims.push(claim);
    }
  }
  const claimsOn = (id: string): RelationClaim[] => claims.get(id)?.claims ?? [];
  const relations = [...claims].map(([id, { key, claims: stated }]): [string, ExpectedRelation] => {
    const enders = endersOf(key.type).flatMap(({ type, when }) => {
      const ender = relationId(type, key.from, key.to);
      return judgements.has(ender) ? [] : claimsWith(claimsOn(ender), when);
    });
    const judged = judgements.get(id)?.claims ?? [];
    return [id, { key, claims: stated, judgements: judged, folded: foldRelation(stated, enders, judged) }];
  });
  return { nodes, relations: new Map(relations) };
};
