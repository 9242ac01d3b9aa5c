import type { EntityAnswer, Evidence } from '../api/contract.ts';
import type { NodeClaim } from '../claims/Claim.ts';
import { isLocalId } from '../claims/globalIds.ts';
import { publicAddress } from '../entities/publicAddress.ts';
import type { Reader } from './Database.ts';
import { findNode } from './findNode.ts';
import { countsByType } from './listRelations.ts';
import { readCandidates } from './readCandidates.ts';
import { readMentioningDocuments } from './readMentioningDocuments.ts';
import { readSourceLines, type SourceLine } from './sourceLines.ts';
import { readNode } from './stored.ts';
import { typeOf } from './toNode.ts';

/** Everything about one entity but its relations; an alias leads to it. Undefined where it is not in the graph. */
export const readEntity = async (reader: Reader, id: string): Promise<EntityAnswer | undefined> => {
  const found = await findNode(reader, id);
  if (!found) return undefined;
  const { claims, ...node } = readNode(found.properties);
  const line = await readSourceLines(
    reader,
    claims.map(({ document }) => document),
  );
  return {
    ...node,
    // The ids that it has in single letters lead to it, and are nothing to read.
    aliases: node.aliases.filter((alias) => !isLocalId(alias)),
    type: typeOf(node.id),
    evidence: evidenceByProperty(claims, line),
    candidates: await readCandidates(reader, node),
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
