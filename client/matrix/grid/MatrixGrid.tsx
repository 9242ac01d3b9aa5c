import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { texts } from '../../i18n/index.ts';
import { announce } from '../../state/announce.ts';
import { changeMatrix, matrixView } from '../../state/matrixView.ts';
import { entityInfo } from '../../state/model.ts';
import { isNarrow } from '../../state/narrow.ts';
import { theme } from '../../state/theme.ts';
import { cellAt, pairKey, type Table } from '../Table.ts';
import { cellLabel, named } from '../wording.ts';
import { bringIntoSight } from './bringIntoSight.ts';
import type { Drawn } from './Drawn.ts';
import { placeOf } from './GridCell.tsx';
import { GridFoot } from './GridFoot.tsx';
import { GridHead } from './GridHead.tsx';
import { GridRow } from './GridRow.tsx';
import { type Line, linesOf } from './lines.ts';
import { measuresOf } from './measures.ts';
import { type Extent, moved, type Place, withinExtent } from './places.ts';
import { useSight } from './useSight.ts';
import { shownIn } from './windowOf.ts';

/** The matrix: a grid of which only what is in sight is drawn, walked through cell by cell. */
export const MatrixGrid = ({ table }: { table: Table }) => {
  const scroller = useRef<HTMLDivElement>(null);
  const follows = useRef(false);
  const lines = linesOf(table);
  const extent: Extent = { rows: lines.length, columns: table.columns.length };
  const { selected, density } = matrixView.value;
  const sizes = useMemo(
    () =>
      measuresOf(
        density,
        isNarrow.value,
        table.rows.map((row) => named(table, row)),
      ),
    [table, density, isNarrow.value],
  );
  const shown = useSight(scroller, sizes, extent);
  const place = useSignal<Place>({ row: 0, column: 0 });
  const active = withinExtent(place.value, extent);
  const drawn: Drawn = { table, sizes, columns: shown.value.columns, active, selected };

  const goTo = (next: Place): void => {
    follows.current = true;
    place.value = next;
  };
  useLayoutEffect(() => {
    if (!follows.current) return;
    follows.current = false;
    bringIntoSight(scroller.current, active, sizes);
    const cell = scroller.current?.querySelector<HTMLElement>(
      `[data-place="${active.row} ${active.column}"]`,
    );
    cell?.focus({ preventScroll: true });
  });
  // A link to a cell opens with that cell in sight; the focus stays where it is.
  useEffect(() => {
    const at = placeOfSelected(table, lines, selected);
    if (!at) return;
    place.value = at;
    // On a phone the sentences come up from below: the matrix moves up to where it stays in sight.
    if (isNarrow.peek()) scroller.current?.scrollIntoView({ block: 'start' });
    bringIntoSight(scroller.current, at, sizes);
  }, [selected, table]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey) return;
    const next = moved(event.key, event.ctrlKey, active, extent);
    if (next) goTo(next);
    else if (event.key === 'Enter' || event.key === ' ') choose(table, lines, active);
    else if (event.key === 'Escape') changeMatrix({ selected: null });
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent): void => {
    const at = placeOf(event.target);
    if (!at) return;
    goTo(at);
    choose(table, lines, at);
  };
  return (
    <div class="matrix-scroll" ref={scroller} style={{ '--type': colourOf(table) }}>
      {/* biome-ignore lint/a11y/useSemanticElements: of a table all cells would have to be there */}
      <div
        role="grid"
        class={density === 'dense' ? 'matrix dense' : 'matrix'}
        aria-label={texts.value.matrix.grid(table.rows.length, extent.columns)}
        aria-describedby="matrix-instructions"
        aria-rowcount={extent.rows + 2}
        aria-colcount={extent.columns + 2}
        tabIndex={-1}
        style={{
          width: `${sizes.name + extent.columns * sizes.column + sizes.total}px`,
          height: `${sizes.head + (extent.rows + 1) * sizes.line}px`,
        }}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <GridHead drawn={drawn} />
        {shownIn(shown.value.rows, active.row, extent.rows).map((index) => {
          const line = lines[index];
          return line && <GridRow key={keyOf(line)} line={line} index={index} drawn={drawn} />;
        })}
        <GridFoot drawn={drawn} index={extent.rows} />
      </div>
      <p id="matrix-instructions" class="unseen">
        {texts.value.matrix.instructions}
      </p>
    </div>
  );
};

/** Shows what stands at a place: the sentences of a cell, a party, an initiative. */
const choose = (table: Table, lines: readonly Line[], { row, column }: Place): void => {
  const line = lines[row];
  const party = line && 'row' in line ? line.row : undefined;
  const initiative = table.columns[column];
  const cell = party && initiative ? cellAt(table, party, initiative) : undefined;
  if (party && initiative) {
    changeMatrix({ selected: cell?.relationId ?? pairKey(party, initiative) });
    announce(cellLabel(table, party, initiative));
  }
  if (party && column < 0) changeMatrix({ selected: party });
  else if (initiative && row < 0) changeMatrix({ selected: initiative });
};

const placeOfSelected = (
  table: Table,
  lines: readonly Line[],
  selected: string | null,
): Place | undefined => {
  const cell = [...table.cells.values()].find(({ relationId }) => relationId === selected);
  const [first, second] = selected?.split(' ') ?? [];
  const row = lines.findIndex((line) => 'row' in line && line.row === (cell?.row ?? first));
  const column = table.columns.indexOf(cell?.column ?? second ?? first ?? '');
  return row < 0 && column < 0 ? undefined : { row, column };
};

const keyOf = (line: Line): string => ('row' in line ? line.row : `group ${line.group}`);

/** Signs of who takes part have the colour of the rows' type. */
const colourOf = (table: Table): string | undefined =>
  entityInfo(table.nodes.get(table.rows[0] ?? '')?.type ?? '')?.colour[theme.value];
