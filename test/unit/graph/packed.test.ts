import { expect, it } from 'vitest';
import { packed, unpacked } from '../../../server/graph/packed.ts';

it.each([10, 3_000_000])('gives back the JSON of %i characters', (length) => {
  const json = JSON.stringify({ text: 'één € \ud800 '.repeat(length / 8) });
  expect(unpacked(packed(json))).toBe(json);
});

it('is shorter where it is long, and as it was where it is short', () => {
  const json = JSON.stringify({ text: 'a brief '.repeat(300_000) });
  expect(packed(json).length).toBeLessThan(json.length / 10);
  expect(packed('{"a":1}')).toBe('{"a":1}');
});
