import { computed } from '@preact/signals';
import { address, navigate } from './address.ts';

export const tabs = ['table', 'compare', 'combinations', 'map'] as const;
export const sorts = ['number', 'likeness', 'name'] as const;
export const densities = ['wide', 'dense'] as const;
export const groupings = ['none', 'memberships', 'own'] as const;

/** What the page of who joined what shows, as the address holds it. */
export interface MatrixView {
  tab: (typeof tabs)[number];
  /** The type of the rows; null for the first that the model has. */
  rows: string | null;
  sort: (typeof sorts)[number];
  group: (typeof groupings)[number];
  /** How much room a cell has. */
  density: (typeof densities)[number];
  /** The reader's own groups, as `groupsText` writes them; null for those that the page begins with. */
  groups: string | null;
  /** Keeps the initiatives of this kind. */
  kind: string | null;
  /** Marks that are left out. */
  hidden: readonly string[];
  /** Keeps what this letter says. */
  document: string | null;
  /** Keeps what the letters of these days say (ISO 8601, both included). */
  from: string | null;
  until: string | null;
  /** The relation, party or initiative in the panel. */
  selected: string | null;
  /** The parties that are compared. */
  first: string | null;
  second: string | null;
  /** The last day of the earlier of two periods. */
  split: string | null;
  /** What the map shows. */
  area: 'europe' | 'world';
}

export const matrixView = computed<MatrixView>(() => matrixViewOf(address.value.query));

export const matrixViewOf = (query: URLSearchParams): MatrixView => ({
  tab: oneOf(tabs, query.get('tab')),
  rows: query.get('rows'),
  sort: oneOf(sorts, query.get('sort')),
  group: oneOf(groupings, query.get('group')),
  density: oneOf(densities, query.get('density')),
  groups: query.get('groups'),
  kind: query.get('kind'),
  hidden: query.get('off')?.split(',').filter(Boolean) ?? [],
  document: query.get('doc'),
  from: dayOf(query.get('from')),
  until: dayOf(query.get('until')),
  selected: query.get('s'),
  first: query.get('a'),
  second: query.get('b'),
  split: dayOf(query.get('split')),
  area: oneOf(['europe', 'world'] as const, query.get('area')),
});

/** The address that shows this; what is as on the first visit is left out. */
export const matrixAddress = (changes: Partial<MatrixView>): string => {
  const shown = { ...matrixView.value, ...changes };
  const parameters: Record<string, string | null> = {
    tab: unlessFirst(tabs, shown.tab),
    rows: shown.rows,
    sort: unlessFirst(sorts, shown.sort),
    group: unlessFirst(groupings, shown.group),
    density: unlessFirst(densities, shown.density),
    groups: shown.groups,
    kind: shown.kind,
    off: shown.hidden.join(','),
    doc: shown.document,
    from: shown.from,
    until: shown.until,
    s: shown.selected,
    a: shown.first,
    b: shown.second,
    split: shown.split,
    area: shown.area === 'world' ? 'world' : null,
  };
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(parameters)) if (value) query.set(key, value);
  return query.size > 0 ? `/matrix?${query}` : '/matrix';
};

/** Changes what is shown. `settling` leaves no step behind for the back button. */
export const changeMatrix = (changes: Partial<MatrixView>, { settling = false } = {}): void =>
  navigate(matrixAddress(changes), { replace: settling });

/** Leaves a mark out, or brings it back. */
export const toggleMark = (key: string): void => {
  const { hidden } = matrixView.value;
  changeMatrix({ hidden: hidden.includes(key) ? hidden.filter((each) => each !== key) : [...hidden, key] });
};

/** An ISO day, where the address has one. */
const dayOf = (text: string | null): string | null =>
  text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;

const oneOf = <T extends string>(known: readonly [T, ...T[]], value: string | null): T =>
  known.find((each) => each === value) ?? known[0];

const unlessFirst = <T extends string>(known: readonly T[], value: T): string | null =>
  value === known[0] ? null : value;
