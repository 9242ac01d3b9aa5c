import { describe, expect, test } from 'vitest';
import { lines } from './reading.ts';

const laws = (text: string) => lines(text, 'REPLACES', 'AMENDS');

describe('a participle', () => {
  test.each([
    'De Klokkenspelwet noemt de vervangen regels en de Carillonwet.',
    'De Klokkenspelwet regelt naast de ingetrokken regels de Carillonwet.',
  ])('before its noun is no predicate: %s', (text) => {
    expect(laws(text)).toEqual([]);
  });

  test.each([
    'De Klokkenspelwet heeft de oude Carillonwet vervangen.',
    'De Klokkenspelwet heeft de vervangen regels en de Carillonwet ingetrokken.',
  ])('with its auxiliary is one: %s', (text) => {
    expect(laws(text)).toEqual(['REPLACES klokkenspelwet → carillonwet']);
  });
});
