import { knownEntity } from '../../../entities/known.ts';
import type { Mention } from '../../../entities/Mention.ts';

/**
 * Whether an instrument may lie on the table of a Council: one that has no CELEX number of its own yet, and that is
 * not a treaty, a package, a declaration or an act of a state.
 */
export function isTabled(law: Mention): boolean {
  if (law.type !== 'Regulation' || adopted.test(law.id)) return false;
  const known = knownEntity(law.id)?.properties.kind;
  // "the Circular Economy Act" is proposed for the Union; a "wet" is a state's own.
  if (known === 'act' || ('noun' in law && /^(?:\p{Ll}*wet|bill|order|regulations)$/u.test(String(law.noun))))
    return false;
  return !/^(?:treaty|package|compact|declaration)$/.test(String(known ?? law.properties?.kind ?? ''));
}

/** `regulation:32024R1351`, and acts that go by their year. */
const adopted = /^regulation:\d{5}[A-Z]|-(?:19|20)\d\d$/;
