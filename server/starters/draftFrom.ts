import type { BriefingSent, Starter } from '../api/contract.ts';
import type { Reader } from '../graph/Database.ts';
import { findNode } from '../graph/findNode.ts';
import { refused } from './refused.ts';
import { starters } from './starters.ts';
import type { Language } from './wording/Wording.ts';

/**
 * A first draft of a briefing, four to six steps where the letters state enough, written from facts with their quotes.
 * Throws `not-found` for what is not in the graph, `invalid-request` where nothing can be told or nothing changed.
 */
export const draftFrom = async (
  reader: Reader,
  starter: Starter,
  language: Language,
): Promise<BriefingSent> => {
  const kind = starters.find(({ serves }) => serves(starter));
  if (kind) return kind.draft(reader, starter, language);
  if (starter.kind !== 'entity') throw refused.kind();
  throw (await findNode(reader, starter.id)) ? refused.type(starter.id) : refused.unknown(starter.id);
};
