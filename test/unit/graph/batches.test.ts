import { expect, it } from 'vitest';
import { batches } from '../../../server/graph/batches.ts';

it('makes groups of at most a thousand rows, in their order', () => {
  const items = Array.from({ length: 2500 }, (_, n) => ({ id: `country:${n}` }));
  const groups = batches(items);
  expect(groups.map(({ length }) => length)).toEqual([1000, 1000, 500]);
  expect(groups.flat()).toEqual(items);
});

it('makes smaller ones of rows that hold much, and one of a row that holds too much', () => {
  const row = (length: number) => ({ id: 'a', claims: ['x'.repeat(length)] });
  const items = [row(40_000), row(40_000), row(40_000), row(180_000), row(10), row(10)];
  expect(batches(items).map(({ length }) => length)).toEqual([2, 1, 1, 2]);
});

it('makes none of nothing', () => {
  expect(batches([])).toEqual([]);
});
