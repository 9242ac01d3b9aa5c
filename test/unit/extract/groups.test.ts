import { describe, expect, test } from 'vitest';
import { lines } from './reading.ts';

const laws = (text: string) => lines(text, 'REPLACES', 'AMENDS');

describe('where a list ends', () => {
  test.each([
    [
      'De Klokkenspelwet vervangt de Carillonwet (Stb. 2024, 3), en de Torenwet wijzigt de Galmwet.',
      ['REPLACES klokkenspelwet → carillonwet', 'AMENDS torenwet → galmwet'],
    ],
    [
      'The Fog Horn Act replaces the Fog Gong Act (Cm 14), and the Fog Bell Act amends the Fog Drum Act.',
      ['REPLACES fog-horn-act → fog-gong-act', 'AMENDS fog-bell-act → fog-drum-act'],
    ],
  ])('behind a bracket, where the next name has its own verb: %s', (text, expected) => {
    expect(laws(text)).toEqual(expected);
  });

  test('a bracket alone does not end it', () => {
    expect(laws('De Klokkenspelwet vervangt de Carillonwet (Stb. 2024, 3) en de Galmwet.')).toEqual([
      'REPLACES klokkenspelwet → carillonwet',
      'REPLACES klokkenspelwet → galmwet',
    ]);
  });
});
