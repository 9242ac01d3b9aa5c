import { describe, expect, test } from 'vitest';
import { ids, lines } from './reading.ts';

const declaration = `Joint Declaration on lighthouses

We, the Ministers of the Interior of Austria and Slovenia and the Danish Minister of Justice, met in Vienna on 9 October 2025 for the Conference on Coastal Lights.

This Declaration is open to others.

For Austria: Anna Beispiel, Minister of the Interior
For Slovenia: Jana Primer, Minister of the Interior
For the Government of Denmark:
Mads Eksempel, Minister of Justice
`;

describe('a text that is a declaration itself', () => {
  test('has one initiative, whatever it calls it', () => {
    expect(ids(declaration, 'Initiative')).toHaveLength(1);
  });

  test('is signed for each country by its office', () => {
    expect(
      lines(declaration, 'JOINED')
        .map((line) => line.split(' ')[1])
        .sort(),
    ).toEqual(['AT', 'DK', 'SI', 'at/binnenlandse-zaken', 'dk/justitie', 'si/binnenlandse-zaken']);
  });

  test('tells who holds the offices of each country', () => {
    expect(lines(declaration, 'HOLDS').sort()).toEqual([
      'HOLDS beispiel → at/binnenlandse-zaken',
      'HOLDS eksempel → dk/justitie',
      'HOLDS primer → si/binnenlandse-zaken',
    ]);
  });

  test('tells where those who speak have met', () => {
    expect(
      lines(declaration, 'ATTENDED')
        .map((line) => line.split(' ')[1])
        .sort(),
    ).toEqual(['at/binnenlandse-zaken', 'dk/justitie', 'si/binnenlandse-zaken']);
  });
});
