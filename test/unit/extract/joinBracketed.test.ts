import { describe, expect, test } from 'vitest';
import { ids, read } from './reading.ts';

describe('a name and a number beside it in brackets', () => {
  test.each([
    [
      'the number behind the name',
      'De klokkenrichtlijn (Richtlijn 2012/19/EU) is oud. De klokkenrichtlijn bindt.',
      '32012L0019',
    ],
    [
      'the name behind the number',
      'Verordening (EU) 2018/848 (de torenverordening) is oud. De torenverordening bindt.',
      '32018R0848',
    ],
  ])('are one instrument, from there on: %s', (_, text, id) => {
    const laws = read(text).entities.filter(({ type }) => type === 'Regulation');
    expect(laws.map((law) => law.id)).toEqual([`regulation:${id}`]);
    expect(laws[0]?.mentions).toHaveLength(3);
  });

  test('an act of a member state keeps apart from what it carries out', () => {
    expect(ids('De Klokkenspelwet (Richtlijn 2012/19/EU) is oud.', 'Regulation')).toEqual([
      'regulation:klokkenspelwet',
      'regulation:32012L0019',
    ]);
  });

  test('so does a name beside which the brackets say more than the number', () => {
    expect(ids('De klokkenrichtlijn (zie ook Richtlijn 2012/19/EU) is oud.', 'Regulation')).toEqual([
      'regulation:klokkenrichtlijn',
      'regulation:32012L0019',
    ]);
  });
});
