import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measuresOf } from '../../../client/matrix/grid/measures.ts';
import { moved, type Place } from '../../../client/matrix/grid/places.ts';
import { asBefore, shownIn, windowOf } from '../../../client/matrix/grid/windowOf.ts';

const sizes = measuresOf('wide', false, ['Nederland']);

describe('what is drawn', () => {
  it('is all that is in sight, and never much more', () => {
    const sight = fc.record({
      left: fc.integer({ min: 0, max: 58_000 }),
      top: fc.integer({ min: 0, max: 2000 }),
      width: fc.integer({ min: 200, max: 2000 }),
      height: fc.integer({ min: 200, max: 1200 }),
    });
    fc.assert(
      fc.property(sight, ({ left, top, width, height }) => {
        const { rows, columns } = windowOf({ left, top, width, height }, sizes, 60, 500);
        const firstColumn = Math.floor(left / sizes.column);
        const lastColumn = Math.min(500, Math.ceil((left + width - sizes.name) / sizes.column));
        if (firstColumn < 500) expect(columns[0]).toBeLessThanOrEqual(firstColumn);
        expect(columns[1]).toBeGreaterThanOrEqual(lastColumn);
        expect(columns[1] - columns[0]).toBeLessThanOrEqual(width / sizes.column + 13);
        expect(rows[1] - rows[0]).toBeLessThanOrEqual(height / sizes.line + 21);
      }),
    );
  });

  it('is the same object in as far as it is the same', () => {
    const before = windowOf({ left: 0, top: 0, width: 900, height: 600 }, sizes, 60, 500);
    expect(asBefore(before, windowOf({ left: 10, top: 10, width: 900, height: 600 }, sizes, 60, 500))).toBe(
      before,
    );
    const down = asBefore(before, windowOf({ left: 0, top: 900, width: 900, height: 600 }, sizes, 60, 500));
    expect(down.columns).toBe(before.columns);
    expect(down.rows).not.toEqual(before.rows);
  });

  it('holds what has the focus too, wherever that is', () => {
    expect(shownIn([3, 5], 0, 10)).toEqual([0, 3, 4]);
    expect(shownIn([3, 5], 9, 10)).toEqual([3, 4, 9]);
    expect(shownIn([3, 5], 4, 10)).toEqual([3, 4]);
    expect(shownIn([3, 5], 10, 10)).toEqual([3, 4]);
  });
});

describe('keys', () => {
  const extent = { rows: 60, columns: 500 };
  const from: Place = { row: 3, column: 4 };

  it.each([
    ['ArrowUp', false, { row: 2, column: 4 }],
    ['ArrowRight', false, { row: 3, column: 5 }],
    ['PageDown', false, { row: 13, column: 4 }],
    ['Home', false, { row: 3, column: -1 }],
    ['End', false, { row: 3, column: 500 }],
    ['Home', true, { row: 0, column: -1 }],
    ['End', true, { row: 59, column: 500 }],
    ['a', false, undefined],
  ])('%s (with Control: %s)', (key, isWide, to) => {
    expect(moved(key, isWide, from, extent)).toEqual(to);
  });

  it('never lead out of the matrix, its heads and its totals', () => {
    const keys = fc.array(
      fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown'),
    );
    fc.assert(
      fc.property(keys, (pressed) => {
        const { row, column } = pressed.reduce(
          (place, key) => moved(key, false, place, { rows: 2, columns: 2 }) ?? place,
          { row: 0, column: 0 },
        );
        expect(row).toBeGreaterThanOrEqual(-1);
        expect(row).toBeLessThanOrEqual(2);
        expect(column).toBeGreaterThanOrEqual(-1);
        expect(column).toBeLessThanOrEqual(2);
      }),
    );
  });
});
