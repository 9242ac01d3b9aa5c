import { expect, test } from 'vitest';
import type { Bench } from '../../../bench/Bench.ts';
import { chosenBenches } from '../../../bench/chosenBenches.ts';
import { benches } from '../../../bench/index.ts';

const bench = (name: string, kind: Bench['kind']): Bench => ({
  name,
  title: name,
  kind,
  run: async () => [],
});
const all = [bench('one', 'bench'), bench('two', 'bench'), bench('long', 'soak')];
const chosen = (words: string[]): string[] =>
  chosenBenches(all, 'bench', words).benches.map(({ name }) => name);

test('without a name all of a kind run, with names only these', () => {
  expect(chosen([])).toEqual(['one', 'two']);
  expect(chosen(['short'])).toEqual(['one', 'two']);
  expect(chosen(['two', 'short'])).toEqual(['two']);
});

test('short is a length', () => {
  expect(chosenBenches(all, 'bench', ['one', 'short']).length).toBe('short');
  expect(chosenBenches(all, 'bench', ['one']).length).toBe('full');
});

test('a name that is not there is refused, with those that are', () =>
  expect(() => chosen(['one', 'long'])).toThrow('No bench is called long. There are one, two.'));

test('each has a name of its own, in one word', () => {
  const names = benches.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[a-z]+$/i.test(name) || name === 'short')).toEqual([]);
});
