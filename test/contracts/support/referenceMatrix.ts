import { byCodeUnits, byDate } from '../../../server/claims/Claim.ts';
import { type ExpectedRelation, foldGraph } from '../../../server/claims/foldGraph.ts';
import { globalIds } from '../../../server/claims/globalIds.ts';
import type { GraphDocument } from '../../../server/model.ts';

/** Who joined what by these letters, told the other way about: from the graph that all of them fold to. */
export const referenceMatrix = (letters: readonly GraphDocument[]) => {
  const relations = [...foldGraph(letters.map(globalIds)).relations.values()]
    .filter(({ key, folded }) => order.includes(key.type) && folded.wrong === undefined)
    .map((relation) => ({ ...relation, ...endsOf(relation) }));
  const pairs = new Set(relations.map(({ row, column }) => `${row} ${column}`));
  const cells = [...pairs].flatMap((pair) => {
    const among = relations.filter(({ row, column }) => `${row} ${column}` === pair);
    // Who has left has the day of it on the old relation, where the new one counts.
    const holding = among.filter(({ folded }) => folded.until === undefined);
    const [stands] = (holding.length > 0 ? holding : among).toSorted(lastStatedFirst);
    return stands ? [cellOf(stands)] : [];
  });
  return {
    rows: sorted(cells.map(({ row }) => row)),
    columns: sorted(cells.map(({ column }) => column)),
    cells: cells.sort((a, b) => byCodeUnits(a.row, b.row) || byCodeUnits(a.column, b.column)),
  };
};

const order = ['JOINED', 'DECLINED', 'INVOLVES'];

const endsOf = ({ key: { type, from, to } }: ExpectedRelation) =>
  type === 'INVOLVES' ? { row: to, column: from } : { row: from, column: to };

type Ended = ExpectedRelation & { row: string; column: string };

const lastOf = ({ claims }: ExpectedRelation) =>
  claims.toSorted(byDate).at(-1) ?? { document: '', date: null };

const lastStatedFirst = (a: Ended, b: Ended): number =>
  byDate(lastOf(b), lastOf(a)) || order.indexOf(a.key.type) - order.indexOf(b.key.type);

const cellOf = ({ row, column, key, folded }: Ended) => ({
  row,
  column,
  type: key.type,
  role: folded.role ?? null,
  status: folded.status ?? null,
  relationId: key.id,
});

const sorted = (ids: readonly string[]): string[] => [...new Set(ids)].sort(byCodeUnits);
