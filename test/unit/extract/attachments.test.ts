import { expect, test } from 'vitest';
import { lines } from './reading.ts';

const parties = (text: string) =>
  lines(`Havens\n\n${text}\n`, 'JOINED')
    .map((line) => line.split(' ')[1])
    .sort();

test.each([
  [
    'a declaration with a capital is named after a town',
    'Spanje ondertekende de Verklaring van Luxemburg.',
    ['ES'],
  ],
  [
    'a letter in small letters is by the state',
    'Spanje ondertekende de gezamenlijke brief van Luxemburg.',
    ['ES', 'LU'],
  ],
  [
    'a list behind the verb spells out who signed',
    'Een gezamenlijke verklaring is door dertien lidstaten ondertekend, waaronder Malta en Polen.',
    ['MT', 'PL'],
  ],
])('%s', (_, text, expected) => {
  expect(parties(text)).toEqual(expected);
});
