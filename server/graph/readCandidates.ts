import type { EntityAnswer } from '../api/contract.ts';
import { isLocalId } from '../claims/globalIds.ts';
import { candidatesOf } from '../claims/identity/candidatesOf.ts';
import { type Decided, pinnedIds } from '../claims/identity/Decided.ts';
import type { Reader } from './Database.ts';
import { readDecided } from './decided.ts';
import { nodesOf } from './findNode.ts';
import { readAlike, readLocals } from './locals.ts';
import { identitiesFor } from './marks.ts';
import { readTitles } from './sourceLines.ts';
import { toNode } from './toNode.ts';

/** How many are shown: who has so many namesakes is not told apart by a list. */
const most = 20;

/** What may be the same thing by other letters, and is not sure; each with the letters that speak of it. */
export const readCandidates = async (reader: Reader, id: string): Promise<EntityAnswer['candidates']> => {
  if (!isLocalId(id)) return [];
  const decided = await readDecided(reader);
  const ids = [id, ...(await decidedToBe(reader, decided, id))];
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

/** What bears another name and is one with it because a person decided so. */
const decidedToBe = async (reader: Reader, decided: readonly Decided[], id: string): Promise<string[]> => {
  const pinned = await readLocals(reader, pinnedIds(decided));
  const identities = await identitiesFor(reader, decided, pinned);
  return pinned.map((local) => local.id).filter((other) => identities.get(other)?.id === id);
};
