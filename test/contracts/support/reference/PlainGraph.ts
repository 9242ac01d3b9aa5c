import type { z } from 'zod';
import { byCodeUnits, type Dated } from '../../../../server/claims/Claim.ts';
import { foldGraph } from '../../../../server/claims/foldGraph.ts';
import { globalIds } from '../../../../server/claims/globalIds.ts';
import { type Decided, decisionsOf, pinnedIds } from '../../../../server/claims/identity/Decided.ts';
import type { Local } from '../../../../server/claims/identity/Local.ts';
import { localsOf } from '../../../../server/claims/identity/localsOf.ts';
import { labelsOf } from '../../../../server/claims/kinds.ts';
import { type ClaimKind, nodeClaims, relationClaims } from '../../../../server/claims/sheaves/ClaimKind.ts';
import { newSheaves } from '../../../../server/claims/sheaves/changeSheaves.ts';
import { isMany, saidIn } from '../../../../server/claims/sheaves/Said.ts';
import type { Fill, Parameters, Row } from '../../../../server/graph/Database.ts';
import { type sheafRow, storedSheaf } from '../../../../server/graph/sheaves.ts';
import { storedSource } from '../../../../server/graph/source.ts';
import { storedNode, storedRelation } from '../../../../server/graph/stored.ts';
import type { GraphDocument, Properties } from '../../../../server/model.ts';

export type Answer = (parameters: Parameters, fill: Fill) => Row[];

export interface PlainNode {
  id: string;
  labels: string[];
  properties: Properties;
}

export interface PlainRelation {
  id: string;
  type: string;
  from: string;
  to: string;
  properties: Properties;
}

export interface PlainGraph {
  nodes: Map<string, PlainNode>;
  relations: PlainRelation[];
  sources: Properties[];
  sheaves: SheafRow[];
  locals: Local[];
  decided: Decided[];
}

export const plainGraph = (letters: readonly GraphDocument[]): PlainGraph => {
  const graphs = letters.map(globalIds).sort((a, b) => byCodeUnits(a.document.id, b.document.id));
  const expected = foldGraph(graphs);
  const decided = graphs.flatMap(decisionsOf);
  const pinned = pinnedIds(decided);
  return {
    nodes: new Map(
      [...expected.nodes].map(([id, { claims }]) => [
        id,
        {
          id,
          labels: ['Entity', ...labelsOf(id)],
          properties: storedNode(id, saidIn(nodeClaims, id, claims)),
        },
      ]),
    ),
    relations: [...expected.relations.values()].map(({ key, claims, judgements, folded }) => ({
      ...key,
      properties: storedRelation(key.id, folded, saidIn(relationClaims, key.id, claims), judgements),
    })),
    sources: graphs.map(storedSource),
    sheaves: [
      ...[...expected.nodes].flatMap(([id, { claims }]) => sheavesOn(nodeClaims, id, claims)),
      ...[...expected.relations].flatMap(([id, { claims }]) => sheavesOn(relationClaims, id, claims)),
    ].sort((a, b) => byCodeUnits(a.id, b.id)),
    locals: graphs.flatMap((graph) => localsOf(graph, pinned)),
    decided,
  };
};

export type SheafRow = z.infer<typeof sheafRow>;

/** In letters that only came, and never went, every sheaf that holds more than it may is parted. */
const sheavesOn = <C extends Dated>(kind: ClaimKind<C>, about: string, claims: readonly C[]): SheafRow[] =>
  isMany({ letters: claims.length })
    ? newSheaves(kind, about, claims).written.map((sheaf) => storedSheaf(about, sheaf))
    : [];
