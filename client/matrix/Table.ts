import type { MatrixAnswer, MatrixCell, Node } from '../../server/api/contract.ts';
import type { MatrixView } from '../state/matrixView.ts';
import { nameOf } from '../state/model.ts';
import { initiativesByLikeness, partiesByLikeness } from './analysis/byLikeness.ts';
import { type Group, groupRows } from './analysis/groupRows.ts';
import { type Participation, partiesByInitiative } from './analysis/Participation.ts';
import { type Mark, markOf } from './marks.ts';

/** A cell with its sign. */
export interface Cell extends MatrixCell {
  mark: Mark;
}

/** The matrix as it is shown: filtered, in order, in groups. */
export interface Table {
  /** Ids in order, those of a group one after the other. */
  rows: readonly string[];
  columns: readonly string[];
  /** One without a name where rows are not grouped. */
  groups: readonly Group[];
  cells: ReadonlyMap<string, Cell>;
  nodes: ReadonlyMap<string, Node>;
  /** Who joined what, of what is shown. */
  participation: Participation;
  /** The same from the side of the initiatives. */
  parties: Participation;
  /** How many cells of each mark there are before marks are left out. */
  counts: ReadonlyMap<string, number>;
}

export const cellAt = (table: Pick<Table, 'cells'>, row: string, column: string): Cell | undefined =>
  table.cells.get(pairKey(row, column));

/** What an answer shows under these filters, in this order; `groups` are the groups that rows are put under. */
export const tableOf = (
  { cells: answered, nodes: told }: MatrixAnswer,
  { kind, hidden, sort }: Pick<MatrixView, 'kind' | 'hidden' | 'sort'>,
  { groups, rest }: { groups: readonly Group[]; rest: string },
): Table => {
  const nodes = new Map(told.map((node) => [node.id, node]));
  const ofKind = answered.flatMap((cell): Cell[] => {
    const mark = markOf(cell);
    const fits = kind === null || nodes.get(cell.column)?.properties?.kind === kind;
    return mark && fits ? [{ ...cell, mark }] : [];
  });
  const cells = ofKind.filter(({ mark }) => !hidden.includes(mark.key));
  const participation = participationOf(cells);
  const parties = partiesByInitiative(participation);
  const byName = (a: string, b: string): number => compareNames(nodes.get(a), nodes.get(b));
  const named = [...participation.keys()].sort(byName);
  const columns = [...new Set(cells.map(({ column }) => column))].sort(byName);
  const grouped = groupRows(orderOf[sort](named, participation), groups, rest);
  const rows = grouped.flatMap(({ members }) => members);
  return {
    rows,
    columns:
      sort === 'likeness'
        ? initiativesByLikeness(columns, participation, rows)
        : orderOf[sort](columns, parties),
    groups: groups.length > 0 ? grouped : [{ name: '', members: rows }],
    cells: new Map(cells.map((cell) => [pairKey(cell.row, cell.column), cell])),
    nodes,
    participation,
    parties,
    counts: countOf(ofKind.map(({ mark }) => mark.key)),
  };
};

/** What each row joined; a row whose cells are all of another kind joined nothing. */
const participationOf = (cells: readonly Cell[]): Participation => {
  const joined = new Map<string, Set<string>>();
  for (const { row, column, mark } of cells) {
    const known = joined.get(row) ?? new Set();
    joined.set(row, known);
    if (mark.joins) known.add(column);
  }
  return joined;
};

type Order = (names: readonly string[], sets: Participation) => string[];

/** Names come in the order of their letters; ties keep that. */
const orderOf: Record<MatrixView['sort'], Order> = {
  name: (names) => [...names],
  number: (names, sets) => names.toSorted((a, b) => (sets.get(b)?.size ?? 0) - (sets.get(a)?.size ?? 0)),
  likeness: (names, sets) => partiesByLikeness(new Map(names.map((id) => [id, sets.get(id) ?? new Set()]))),
};

const compareNames = (a: Node | undefined, b: Node | undefined): number =>
  a && b ? nameOf(a).localeCompare(nameOf(b), 'nl', { numeric: true }) : 0;

const countOf = (keys: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** By what a pair is known, whether a letter names it or not. */
export const pairKey = (row: string, column: string): string => `${row} ${column}`;
