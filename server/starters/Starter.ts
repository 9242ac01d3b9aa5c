import type { BriefingSent, Node, Starter } from '../api/contract.ts';
import type { Reader } from '../graph/Database.ts';
import { findNode } from '../graph/findNode.ts';
import { toNode } from '../graph/toNode.ts';
import { refused } from './refused.ts';
import type { Language } from './wording/Wording.ts';

/** What a draft can begin at, described once: a new one is one file and one line in `starters`. */
export interface StarterKind {
  /** The types of entity that it begins at; none where it begins at something else. */
  types: readonly string[];
  serves(starter: Starter): boolean;
  draft(reader: Reader, starter: Starter, language: Language): Promise<BriefingSent>;
}

/** A draft that begins at an entity of one of these types. */
export const startingAt = (
  types: readonly string[],
  typeOfId: (id: string) => string,
  draft: (reader: Reader, node: Node, language: Language) => Promise<BriefingSent>,
): StarterKind => ({
  types,
  serves: (starter) => starter.kind === 'entity' && types.includes(typeOfId(starter.id)),
  draft: async (reader, starter, language) => {
    if (starter.kind !== 'entity') throw refused.kind();
    const found = await findNode(reader, starter.id);
    if (!found) throw refused.unknown(starter.id);
    return draft(reader, toNode(found.properties), language);
  },
});
