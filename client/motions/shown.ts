import type { MotionItem } from '../../server/api/contract.ts';
import type { SortColumn } from './columns.ts';

/** What the reader asks of the list, as the address holds it; an empty text asks for all. */
export interface Asked {
  q: string;
  kind: string;
  status: string;
  outcome: string;
  late: boolean;
  /** The id of a column, with `-` before it from high to low; empty for what needs attention first. */
  sort: string;
}

/** The status that stands for no status at all. */
export const unanswered = 'none';

export const askedOf = (query: URLSearchParams): Asked => ({
  q: query.get('q') ?? '',
  kind: query.get('kind') ?? '',
  status: query.get('status') ?? '',
  outcome: query.get('outcome') ?? '',
  late: query.has('late'),
  sort: query.get('sort') ?? '',
});

/** How a value of a property is called in the reader's language. */
export type WordOf = (property: string, value: string) => string;

/** The motions that are asked for, sorted by one of the columns; they are found by what is read in them. */
export const shown = (
  items: readonly MotionItem[],
  asked: Asked,
  columns: readonly SortColumn[],
  wordOf: WordOf,
): MotionItem[] =>
  items
    .filter((item) => fits(item, asked, wordOf))
    .sort(
      orderOf(
        asked.sort,
        columns.find(({ id }) => id === asked.sort.replace(/^-/, '')),
      ),
    );

const fits = (item: MotionItem, { q, kind, status, outcome, late }: Asked, wordOf: WordOf): boolean =>
  (kind === '' || item.type === kind) &&
  (status === '' || (item.status ?? unanswered) === status) &&
  (outcome === '' || item.outcome === outcome) &&
  (!late || item.overdue === true) &&
  q
    .toLowerCase()
    .split(/\s+/)
    .every((word) => searched(item, wordOf).includes(word));

const searched = (item: MotionItem, wordOf: WordOf): string => {
  const { id, subject, appraisal, outcome, authors, regulations } = item;
  const worded = (property: string, value: string | null) => (value === null ? '' : wordOf(property, value));
  return [
    ...[id, subject ?? '', worded('appraisal', appraisal), worded('outcome', outcome)],
    ...[item, ...authors, ...regulations].flatMap(({ name, nameEn = '' }) => [name, nameEn]),
  ]
    .join(' ')
    .toLowerCase();
};

const orderOf = (
  sort: string,
  column: SortColumn | undefined,
): ((a: MotionItem, b: MotionItem) => number) => {
  if (!column) return byUrgency;
  const sign = sort.startsWith('-') ? -1 : 1;
  return (a, b) => byKey(column, sign, a, b) || byUrgency(a, b);
};

const byKey = ({ keyOf }: SortColumn, sign: number, a: MotionItem, b: MotionItem): number => {
  const [first, second] = [keyOf(a), keyOf(b)];
  if (first === null || second === null) return Number(first === null) - Number(second === null);
  return sign * compared(first, second);
};

const compared = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'nl');

/** What is late comes first, then what is open, the longest first; then the rest, the newest first. */
const byUrgency = (a: MotionItem, b: MotionItem): number =>
  Number(b.overdue === true) - Number(a.overdue === true) ||
  Number(b.open) - Number(a.open) ||
  (a.open ? (b.age ?? 0) - (a.age ?? 0) : compared(b.date ?? '', a.date ?? '')) ||
  compared(a.id, b.id);

/** Those that have been open longest: the first three by age. */
export const longestOpen = (items: readonly MotionItem[]): ReadonlySet<string> =>
  new Set(
    items
      .filter(({ open, age }) => open && age !== null)
      .sort((a, b) => (b.age ?? 0) - (a.age ?? 0) || compared(a.id, b.id))
      .slice(0, 3)
      .map(({ id }) => id),
  );
