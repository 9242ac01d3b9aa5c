import { describe, expect, test } from 'vitest';
import { lines } from './reading.ts';

const laws = (text: string) => lines(text, 'AMENDS', 'REPLACES', 'IMPLEMENTS');

describe('which instrument does what to which', () => {
  test('each of two infinitives has its own object', () => {
    expect(
      laws('The Fog Horn Bill is intended to replace the Fog Bell Act and to amend the Fog Gong Act.'),
    ).toEqual(['REPLACES fog-horn-bill → fog-bell-act', 'AMENDS fog-horn-bill → fog-gong-act']);
  });

  test('what gives effect may stand behind "by"', () => {
    expect(laws('Effect is given to the Foghorn Directive by the Fog Bell Act.')).toEqual([
      'IMPLEMENTS fog-bell-act → foghorn-directive',
    ]);
  });
});
