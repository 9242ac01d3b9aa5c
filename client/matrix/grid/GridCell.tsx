import type { ComponentChildren } from 'preact';
import type { Drawn } from './Drawn.ts';
import type { Place } from './places.ts';

interface GridCellProps {
  drawn: Drawn;
  place: Place;
  role: 'gridcell' | 'rowheader' | 'columnheader';
  class: string;
  /** What it is called, where that is more than what it shows. */
  label?: string;
  title?: string;
  selected?: boolean;
  children?: ComponentChildren;
}

/** A cell at its place, known by it to the pointer, to the keyboard and to who listens. */
export const GridCell = ({ drawn, place, label, selected, children, ...shown }: GridCellProps) => (
  // biome-ignore lint/a11y/useAriaPropsSupportedByRole: each of its roles supports them
  <div
    {...shown}
    style={boxOf(drawn, place)}
    aria-label={label}
    aria-selected={selected}
    aria-colindex={place.column + 2}
    tabIndex={drawn.active.row === place.row && drawn.active.column === place.column ? 0 : -1}
    data-place={`${place.row} ${place.column}`}
  >
    {children}
  </div>
);

/** Names and totals stay at the sides; what is between them lies where it lies. */
const boxOf = ({ sizes, table }: Drawn, { column }: Place): Record<string, string> => {
  if (column < 0) return { width: `${sizes.name}px` };
  if (column >= table.columns.length) return { width: `${sizes.total}px` };
  return { left: `${sizes.name + column * sizes.column}px`, width: `${sizes.column}px` };
};

/** The place of an element of the matrix, or of what is in it. */
export const placeOf = (element: EventTarget | null): Place | undefined => {
  const cell = element instanceof Element ? element.closest<HTMLElement>('[data-place]') : null;
  const [row, column] = cell?.dataset.place?.split(' ').map(Number) ?? [];
  return row === undefined || column === undefined ? undefined : { row, column };
};
