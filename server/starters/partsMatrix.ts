import type { Node } from '../api/contract.ts';
import { byCodeUnits } from '../claims/Claim.ts';
import { groupBy } from '../graph/groupBy.ts';
import type { Part } from './facts/partsOf.ts';

/** What a slide holds of a matrix. */
const room = { rows: 24, columns: 12 };

/** Who takes part in how many of several things. */
export interface PartsMatrix {
  things: { thing: Node; parts: readonly Part[] }[];
  /** Those who take part in most of them first. */
  parties: { party: Node; joined: readonly Part[] }[];
  /** What fits on a slide. */
  shown: { rows: string[]; columns: string[]; facts: Part[] };
}

export const partsMatrix = (things: readonly { thing: Node; parts: readonly Part[] }[]): PartsMatrix => {
  const joined = (parts: readonly Part[]): Part[] => parts.filter(({ joins }) => joins);
  const ordered = [...things].sort(
    (a, b) => joined(b.parts).length - joined(a.parts).length || byCodeUnits(a.thing.id, b.thing.id),
  );
  const columns = ordered.slice(0, room.columns);
  const all = ordered.flatMap(({ parts }) => parts);
  const parties = [...groupBy(all, ({ party }) => party.id).values()]
    .flatMap((parts) => (parts[0] ? [{ party: parts[0].party, joined: joined(parts) }] : []))
    .sort((a, b) => b.joined.length - a.joined.length || byCodeUnits(a.party.id, b.party.id));
  const drawn = new Set(columns.flatMap(({ parts }) => parts.map(({ party }) => party.id)));
  const rows = parties
    .map(({ party }) => party.id)
    .filter((id) => drawn.has(id))
    .slice(0, room.rows);
  const facts = columns.flatMap(({ parts }) => parts).filter(({ party }) => rows.includes(party.id));
  return {
    things: ordered,
    parties: parties.filter((each) => each.joined.length > 0),
    shown: { rows, columns: columns.map(({ thing }) => thing.id), facts },
  };
};
