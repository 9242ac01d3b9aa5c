/** Where the page shows a step live; the words are those of its own addresses (`client/state/`). */
export const addresses = {
  /** These nodes with what is around them, one of them selected. */
  graph: (opened: readonly string[], selected?: string): string =>
    `/?${query([['doc', 'none'], ...opened.slice(0, 10).map((id): Pair => ['x', id]), ...chosen(selected)])}`,
  letter: (id: string, selected?: string): string => `/?${query([['doc', id], ...chosen(selected)])}`,
  matrix: (selected?: string, letter?: string): string =>
    withQuery('/matrix', [
      ...(letter === undefined ? [] : [['doc', letter] satisfies Pair]),
      ...chosen(selected),
    ]),
  map: (selected?: string): string => withQuery('/matrix', [['tab', 'map'], ...chosen(selected)]),
  trace: (id: string): string => `/trace/${encodeURIComponent(id)}`,
  changes: (from: string, to: string, topic?: string): string =>
    withQuery('/changes', [
      ['from', from],
      ['to', to],
      ...(topic === undefined ? [] : [['topic', topic] satisfies Pair]),
    ]),
  entity: (id: string): string => `/entities/${encodeURIComponent(id)}`,
};

type Pair = [key: string, value: string];

const chosen = (selected: string | undefined): Pair[] => (selected === undefined ? [] : [['s', selected]]);

const query = (pairs: readonly Pair[]): string =>
  new URLSearchParams(pairs.map((pair) => [...pair])).toString();

const withQuery = (path: string, pairs: readonly Pair[]): string =>
  pairs.length > 0 ? `${path}?${query(pairs)}` : path;
