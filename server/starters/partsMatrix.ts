import type { Node } from '../api/contract.ts';
import { byCodeUnits } from '../claims/Claim.ts';
import { groupBy } from '../graph/groupBy.ts';
import type { Part } from './facts/partsOf.ts';
import type { Wording } from './wording/Wording.ts';

/** What can be read of a matrix at the back of a room. */
export const room = { rows: 16, columns: 10 };

/** Who takes part in how many of several things. */
export interface PartsMatrix {
  things: { thing: Node; parts: readonly Part[] }[];
  /** Those who take part in most of them first. */
  parties: { party: Node; joined: readonly Part[] }[];
  /** What fits on a slide. */
  shown: {
    rows: string[];
    columns: string[];
    facts: Part[];
    leftOut: { parties: number; things: number };
  };
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
  const drawn = parties.filter(({ party }) =>
    columns.some(({ parts }) => parts.some((part) => part.party.id === party.id)),
  );
  // Each column has at least one of its parties, whoever else must be left out.
  const needed = columns.flatMap(
    ({ parts }) => drawn.find(({ party }) => parts.some((part) => part.party.id === party.id)) ?? [],
  );
  const kept = new Set(
    [...needed, ...drawn]
      .map(({ party }) => party.id)
      .filter((id, n, ids) => ids.indexOf(id) === n)
      .slice(0, room.rows),
  );
  const rows = parties.map(({ party }) => party.id).filter((id) => kept.has(id));
  const facts = columns.flatMap(({ parts }) => parts).filter(({ party }) => rows.includes(party.id));
  return {
    things: ordered,
    parties: parties.filter((each) => each.joined.length > 0),
    shown: {
      ...{ rows, columns: columns.map(({ thing }) => thing.id), facts },
      leftOut: { parties: parties.length - rows.length, things: ordered.length - columns.length },
    },
  };
};

/** What the table does not show, where it does not show all. */
export const tableLine = (wording: Wording, { rows, columns, leftOut }: PartsMatrix['shown']): string => {
  if (leftOut.parties + leftOut.things === 0) return '';
  const [parties, things] = [
    wording.number(rows.length + leftOut.parties),
    wording.number(columns.length + leftOut.things),
  ];
  const said = [
    ...(leftOut.parties > 0
      ? [
          wording.say({
            nl: `${wording.number(rows.length)} van de ${parties} partijen`,
            en: `${wording.number(rows.length)} of the ${parties} parties`,
          }),
        ]
      : []),
    ...(leftOut.things > 0
      ? [
          wording.say({
            nl: `${wording.number(columns.length)} van de ${things} initiatieven`,
            en: `${wording.number(columns.length)} of the ${things} initiatives`,
          }),
        ]
      : []),
  ];
  return wording.say({
    nl: `De tabel toont ${wording.list(said)}.`,
    en: `The table shows ${wording.list(said)}.`,
  });
};
