import { knownEntity } from '../../../entities/known.ts';
import type { Mention } from '../../../entities/Mention.ts';

/**
 * Whether an instrument may lie on the table of a Council: one that has no CELEX number of its own yet, and that is
 * not a treaty, a package or a declaration, nor an act of a year.
 */
export function isTabled(law: Mention): boolean {
  if (law.type !== 'Regulation' || adopted.test(law.id)) return false;
  const kind = knownEntity(law.id)?.properties.kind ?? law.properties?.kind;
  return !/^(?:treaty|package|compact|declaration)$/.test(String(kind ?? ''));
}

/** `regulation:32024R1351`, an act of a year. */
const adopted = /^regulation:\d{5}[A-Z]|-(?:19|20)\d\d$/;
