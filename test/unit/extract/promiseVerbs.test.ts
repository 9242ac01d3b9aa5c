import { describe, expect, test } from 'vitest';
import { lines } from './reading.ts';

const made = (text: string) => lines(text, 'MADE');

describe('"undertook to"', () => {
  test.each([
    ['Dáil Éireann\n\nI undertook to publish the fog report.\n\nMinister for Finance\n', 'ie/financien'],
    ['Fog\n\nThe Home Secretary undertook to publish the fog report.\n', 'gb/binnenlandse-zaken'],
    [
      'To the House of Commons\n\nMy predecessor had undertaken to consult the horn makers.\n\nHome Secretary\n',
      'gb/binnenlandse-zaken',
    ],
  ])('promises: %s', (text, office) => {
    expect(made(text)).toEqual([`MADE ${office} → 1`]);
  });

  test.each([
    'Fog\n\nThe Home Secretary undertook works on fog.\n',
    'Fog\n\nThe Home Secretary has undertaken works on fog.\n',
    'Fog\n\nThe horn makers undertook to publish the fog report.\n',
  ])('does not: %s', (text) => {
    expect(made(text)).toEqual([]);
  });
});
