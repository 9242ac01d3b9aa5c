import type { MatrixView } from '../../state/matrixView.ts';

/** How large the parts of the matrix are, in pixels. */
export interface Measures {
  /** Of a row. */
  line: number;
  /** Of the heads of the columns. */
  head: number;
  column: number;
  /** Of the names of the rows. */
  name: number;
  total: number;
}

type Sizes = Omit<Measures, 'name'>;

/** In a dense matrix the heads stand upright. */
const onDesktop: Record<MatrixView['density'], Sizes> = {
  wide: { line: 34, head: 106, column: 116, total: 60 },
  dense: { line: 26, head: 176, column: 34, total: 60 },
};
const onPhone: Record<MatrixView['density'], Sizes> = {
  wide: { line: 40, head: 96, column: 100, total: 48 },
  dense: { line: 36, head: 150, column: 36, total: 48 },
};

/** The sizes for where there is room or little, with names as wide as the longest of them takes, within bounds. */
export const measuresOf = (
  density: MatrixView['density'],
  isNarrow: boolean,
  names: readonly string[],
): Measures => {
  const sizes = (isNarrow ? onPhone : onDesktop)[density];
  if (isNarrow) return { ...sizes, name: 112 };
  const longest = Math.max(0, ...names.map((name) => name.length));
  return { ...sizes, name: Math.min(340, Math.max(150, 34 + longest * 7)) };
};
