import { z } from 'zod';
import type { MatrixAnswer, MatrixCell } from '../../../server/api/contract.ts';

/**
 * Where a letter's matrix of countries (with quotes) and its annotation part company, a line each: a country too many or
 * too few, another role, an initiative that only one of them has. An initiative is known by where the text speaks of it.
 */
export const matrixAgainstGold = (json: string, matrix: MatrixAnswer): string[] => {
  const { entities, relations } = gold.parse(JSON.parse(json));
  const parts = relations.flatMap(partOf).filter(({ row }) => row.startsWith('country:'));
  const initiatives = entities.filter(({ id }) => parts.some(({ column }) => column === id));
  const taken = new Map(
    initiatives.map(({ id }) => [
      id,
      columnOf(
        parts.filter(({ column }) => column === id),
        matrix.cells,
      ),
    ]),
  );
  const unknown = matrix.columns.filter((column) => ![...taken.values()].includes(column));
  return [
    ...initiatives.flatMap(({ id, name }) => {
      const said = parts.filter(({ column }) => column === id).map(told);
      const found = matrix.cells.filter(({ column }) => column === taken.get(id)).map(told);
      return [
        ...without(said, found).map((line) => `${name}: missing ${line}`),
        ...without(found, said).map((line) => `${name}: too many ${line}`),
      ];
    }),
    ...unknown.map((column) => `not in the annotation: ${column}`),
  ];
};

interface Part extends Pick<MatrixCell, 'row' | 'column' | 'type' | 'role' | 'status'> {
  quote: { start: number; end: number };
}

const partOf = ({
  type,
  from,
  to,
  quote,
  start,
  properties,
}: z.infer<typeof gold>['relations'][number]): Part[] => {
  if (!['JOINED', 'DECLINED', 'INVOLVES'].includes(type)) return [];
  const [row, column] = type === 'INVOLVES' ? [to, from] : [from, to];
  const { role = null, status = null } = properties;
  return [{ row, column, type, role, status, quote: { start, end: start + quote.length } }];
};

/** The column whose cells are stated where these are: the one that shares most places with them. */
const columnOf = (parts: readonly Part[], cells: readonly MatrixCell[]): string | undefined => {
  const shared = new Map<string, number>();
  for (const { column, row, quotes = [] } of cells) {
    const isThere = parts.some(
      (part) =>
        part.row === row && quotes.some(({ start, end }) => start < part.quote.end && part.quote.start < end),
    );
    if (isThere) shared.set(column, (shared.get(column) ?? 0) + 1);
  }
  return [...shared].sort(([, a], [, b]) => b - a)[0]?.[0];
};

const told = ({ row, type, role, status }: Omit<Part, 'quote' | 'column'>): string =>
  [row, type, role ?? status ?? ''].join(' ').trim();

const without = (lines: readonly string[], others: readonly string[]): string[] =>
  lines.filter((line) => !others.includes(line));

const gold = z.object({
  entities: z.array(z.object({ id: z.string(), name: z.string() })),
  relations: z.array(
    z.object({
      type: z.string(),
      from: z.string(),
      to: z.string(),
      quote: z.string(),
      start: z.number().int(),
      properties: z.object({ role: z.string().optional(), status: z.string().optional() }).default({}),
    }),
  ),
});
