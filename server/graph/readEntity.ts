import type { EntityAnswer, Evidence } from '../api/contract.ts';
import type { NodeClaim } from '../claims/Claim.ts';
import { nodeClaims } from '../claims/sheaves/ClaimKind.ts';
import { publicAddress } from '../entities/publicAddress.ts';
import type { Reader } from './Database.ts';
import { findNode } from './findNode.ts';
import { countsByType } from './listRelations.ts';
import { readCandidates } from './readCandidates.ts';
import { readMentioningDocuments } from './readMentioningDocuments.ts';
import { withAllClaims } from './sheaves.ts';
import { readSourceLines, type SourceLine } from './sourceLines.ts';
import { readNode } from './stored.ts';
import { typeOf } from './toNode.ts';

/** Everything about one entity but its relations; an alias leads to it. Undefined where it is not in the graph. */
export const readEntity = async (reader: Reader, id: string): Promise<EntityAnswer | undefined> => {
  const found = await findNode(reader, id);
  if (!found) return undefined;
  const [read] = await withAllClaims(reader, nodeClaims, [readNode(found.properties)]);
  if (!read) return undefined;
  const { claims, letters: _letters, ...node } = read;
  const line = await readSourceLines(
    reader,
    claims.map(({ document }) => document),
  );
  return {
    ...node,
    type: typeOf(node.id),
    evidence: evidenceByProperty(claims, line),
    candidates: await readCandidates(reader, node.id),
    url: publicAddress(node.id),
    counts: await countsByType(reader, node.id),
    documents: await readMentioningDocuments(reader, node.id),
  };
};

const evidenceByProperty = (claims: readonly NodeClaim[], line: SourceLine): Record<string, Evidence[]> => {
  const evidence: Record<string, Evidence[]> = {};
  for (const claim of claims) {
    for (const [property, quotes] of Object.entries(claim.evidence)) {
      evidence[property] = [
        ...(evidence[property] ?? []),
        ...quotes.map((quote) => line(claim.document, quote)),
      ];
    }
  }
  return evidence;
};
