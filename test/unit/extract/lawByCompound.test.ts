import { describe, expect, test } from 'vitest';
import { ids, lines } from './reading.ts';

const laws = (text: string) => ids(text, 'Regulation').map((id) => id.slice('regulation:'.length));

describe('instruments of one word', () => {
  test.each([
    [
      'a decree with its field',
      'Het Vaartijdenbesluit veerdiensten is oud.',
      ['vaartijdenbesluit-veerdiensten'],
    ],
    ['a decision of every day', 'Het Kabinetsbesluit is nieuw.', []],
    ['a decision in small letters', 'Het vaartijdenbesluit is nieuw.', []],
    ['a package of which no parts are told', 'Het verpakkingspakket is groot.', []],
    ['a package of every day', 'Het steunpakket maakt deel uit van Richtlijn 2012/19/EU.', ['32012L0019']],
  ])('%s', (_, text, expected) => {
    expect(laws(text)).toEqual(expected);
  });

  test('a package, where the text says that it has parts', () => {
    expect(lines('De Visumcode maakt deel uit van het verpakkingspakket.', 'PART_OF')).toEqual([
      'PART_OF 32009R0810 → verpakkingspakket',
    ]);
  });
});
