import { describe, expect, test } from 'vitest';
import { lines } from './reading.ts';

describe('what a text on laws speaks of', () => {
  test.each([
    [
      'The Fog Horn Bill is new. It would amend the Foghorn Directive. It would also replace the Fog Bell Act 1987.',
      ['AMENDS fog-horn-bill → foghorn-directive', 'REPLACES fog-horn-bill → fog-bell-act-1987'],
    ],
    [
      'De Klokkenspelwet is nieuw. Zij wijzigt de Carillonwet. Ook vervangt zij de Galmwet.',
      ['AMENDS klokkenspelwet → carillonwet', 'REPLACES klokkenspelwet → galmwet'],
    ],
  ])('a sentence that opens with a pronoun is about what came before: %s', (text, expected) => {
    expect(lines(text, 'AMENDS', 'REPLACES')).toEqual(expected);
  });

  test('a sentence that opens with a name is about that', () => {
    expect(
      lines(
        'The Fog Horn Bill is new. The Foghorn Directive is old. It replaced the Fog Bell Act 1987.',
        'REPLACES',
      ),
    ).toEqual(['REPLACES foghorn-directive → fog-bell-act-1987']);
  });

  test('what lies on the table comes before what is in force', () => {
    expect(
      lines(
        'Naast Verordening (EU) 2018/848 komt er een verordening over drijvende woningen. Zij vervangt de Carillonrichtlijn.',
        'REPLACES',
      ),
    ).toEqual(['REPLACES verordening-drijvende-woningen → carillonrichtlijn']);
  });
});

test('a long section of such sentences is read in a moment, and says nothing', () => {
  const text = 'Nederland steunt het voorstel en wijzigt niets. '.repeat(40);
  expect(lines(text, 'AMENDS')).toEqual([]);
});
