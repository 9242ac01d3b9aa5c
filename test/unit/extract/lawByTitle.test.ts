import { describe, expect, test } from 'vitest';
import { ids } from './reading.ts';

const laws = (text: string) => ids(text, 'Regulation').map((id) => id.slice('regulation:'.length));

describe('titles of instruments', () => {
  test.each([
    [
      'an adjective before the noun',
      'De Tijdelijke wet opvang zeelieden ligt voor.',
      ['tijdelijke-wet-opvang-zeelieden'],
    ],
    [
      'the same, up to its number',
      'De Tijdelijke wet opvang zeelieden (Stb. 2024, 3) ligt voor.',
      ['tijdelijke-wet-opvang-zeelieden'],
    ],
    [
      'a package by its capitals',
      'Het pakket Eerlijk Wegvervoer van de Commissie bevat veel.',
      ['pakket-eerlijk-wegvervoer'],
    ],
    [
      'two packages',
      'Het pakket Eerlijk Wegvervoer bevat veel en het pakket Stil Wegvervoer (COM(2017) 12) ook.',
      ['pakket-eerlijk-wegvervoer', 'pakket-stil-wegvervoer'],
    ],
    ['an adjective in small letters is no title', 'De tijdelijke wet is goed.', []],
    ['nor is an adjective alone', 'De Tijdelijke wet is goed.', []],
    ['a package of what it holds', 'Het pakket over wegvervoer bevat veel.', []],
  ])('%s', (_, text, expected) => {
    expect(laws(text)).toEqual(expected);
  });
});
