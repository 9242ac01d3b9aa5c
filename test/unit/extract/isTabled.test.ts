import { describe, expect, test } from 'vitest';
import { lines } from './reading.ts';

/** What "het voorstel" withdraws, behind a sentence on something else. */
const withdrawing = (between: string) =>
  lines(
    `Er komt een verordening over drijvende woningen. ${between} Met het voorstel wordt de Carillonrichtlijn ingetrokken.`,
    'REPLACES',
  );

describe('"the proposal" is what lies on the table', () => {
  test.each([
    ['what has a number', 'Verordening (EU) 2018/848 geldt al.'],
    ['what the table knows as adopted', 'Daarover gaat de Visumcode.'],
    ['a treaty', 'Het Verdrag van Senningen geldt al.'],
    ['an act of a year', 'De Klokkenspelwet 1998 geldt al.'],
  ])('and not %s', (_, between) => {
    expect(withdrawing(between)).toEqual(['REPLACES verordening-drijvende-woningen → carillonrichtlijn']);
  });

  test('the last one where two may lie there', () => {
    expect(withdrawing('Ook een verordening over drijvende tuinen ligt voor.')).toEqual([
      'REPLACES verordening-drijvende-tuinen → carillonrichtlijn',
    ]);
  });

  test('and not the act of a state', () => {
    expect(withdrawing('Daarover gaat ook de Klokkenspelwet.')).toEqual([
      'REPLACES verordening-drijvende-woningen → carillonrichtlijn',
    ]);
  });
});
