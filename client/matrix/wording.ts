import type { Node } from '../../server/api/contract.ts';
import { texts } from '../i18n/index.ts';
import { language, say } from '../state/language.ts';
import { nameOf, term } from '../state/model.ts';
import { cellAt, type Table } from './Table.ts';

type Named = Pick<Table, 'nodes'>;

/** Told once for each table and id: while one scrolls nothing is worded anew. With another language there is another table. */
const toldOnce = <T extends Named>(
  tell: (table: T, id: string) => string,
): ((table: T, id: string) => string) => {
  const told = new WeakMap<Table['nodes'], Map<string, string>>();
  return (table, id) => {
    const known = told.get(table.nodes) ?? new Map<string, string>();
    told.set(table.nodes, known);
    const words = known.get(id) ?? tell(table, id);
    known.set(id, words);
    return words;
  };
};

/** The name of a row or column that is shown. */
export const named = toldOnce<Named>(({ nodes }, id) => {
  const node = nodes.get(id);
  return node ? nameOf(node) : id;
});

/** A name within a sentence: "kopgroep terugkeerhubs", where it begins with what kind of thing it is. */
export const namedWithin = toldOnce<Named>((table, id) => {
  const name = named(table, id);
  const [first = ''] = name.toLowerCase().split(/[\s-]/);
  const kind = term('kind', kindOf(table.nodes.get(id))).split(/[\s-]/);
  return kind.includes(first) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
});

export const kindOf = (node: Node | undefined): string =>
  typeof node?.properties?.kind === 'string' ? node.properties.kind : '';

/** What a cell is called: "Denemarken, kopgroep terugkeerhubs, deelnemer". */
export const cellLabel = (table: Table, row: string, column: string): string => {
  const mark = cellAt(table, row, column)?.mark;
  const state = mark ? say(mark.label) : texts.value.matrix.notNamed;
  return `${named(table, row)}, ${namedWithin(table, column)}, ${state}`;
};

/** The month of an initiative: its own, else that of the earliest letter that names it. */
export const monthOf = toldOnce<Table>((table, column) => {
  const own = table.nodes.get(column)?.properties?.date;
  const days = table.rows.flatMap((row) => cellAt(table, row, column)?.date ?? []).sort();
  const date = typeof own === 'string' ? own : days[0];
  return date ? month(date) : '';
});

/** "jun 2026" of an ISO day. */
export const month = (date: string, length: 'short' | 'long' = 'short'): string => {
  const time = Date.parse(`${date.slice(0, 10)}T12:00:00Z`);
  if (Number.isNaN(time)) return date;
  const format = new Intl.DateTimeFormat(texts.value.months, {
    month: length,
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(time).replace('.', '');
};

/** A number with at most one decimal, as the language writes it. */
export const decimal = (value: number): string =>
  new Intl.NumberFormat(language.value, { maximumFractionDigits: 1 }).format(value);

/** Names in the order of an alphabet. */
export const byName =
  (table: Pick<Table, 'nodes'>) =>
  (a: string, b: string): number =>
    named(table, a).localeCompare(named(table, b), 'nl', { numeric: true });
