import type { EntityAnswer } from '../api/contract.ts';
import type { FoldedNode } from '../claims/foldNode.ts';
import { isLocalId } from '../claims/globalIds.ts';
import { candidatesOf } from '../claims/identity/candidatesOf.ts';
import type { Reader } from './Database.ts';
import { readDecided } from './decided.ts';
import { nodesOf } from './findNode.ts';
import { readAlike } from './locals.ts';
import { identitiesFor } from './marks.ts';
import { readTitles } from './sourceLines.ts';
import { toNode } from './toNode.ts';

/** How many are shown: who has so many namesakes is not told apart by a list. */
const most = 20;

/** What may be the same thing by other letters, and is not sure; each with the letters that speak of it. */
export const readCandidates = async (
  reader: Reader,
  { id, aliases }: Pick<FoldedNode, 'id' | 'aliases'>,
): Promise<EntityAnswer['candidates']> => {
  const ids = [id, ...aliases].filter(isLocalId);
  if (ids.length === 0) return [];
  const decided = await readDecided(reader);
  const alike = await readAlike(reader, ids);
  const identities = await identitiesFor(reader, decided, alike);
  const candidates = candidatesOf(ids, alike, identities, decided).slice(0, most);
  const nodes = await nodesOf(
    reader,
    candidates.map((candidate) => candidate.id),
  );
  const documents = candidates.flatMap((candidate) => candidate.documents);
  const titles = new Map(
    (await readTitles(reader, [...new Set(documents)])).map((title) => [title.id, title]),
  );
  const lettersOf = (node: string) =>
    candidates
      .filter((candidate) => candidate.id === node)
      .flatMap((candidate) => candidate.documents.flatMap((document) => titles.get(document) ?? []));
  return nodes
    .map(({ properties }) => toNode(properties))
    .map((node) => ({ ...node, documents: lettersOf(node.id) }));
};
