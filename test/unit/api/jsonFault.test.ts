import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../../server/api/jsonFault.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('the first fault of a JSON text', () => {
  it.each([
    ['', 0, undefined],
    ['{"a": [1, 2', 11, undefined],
    ['{"a": 1,}', 8, '}'],
    ['[1, 2 3]', 6, '3'],
    ['{"a" 1}', 5, '1'],
    ["{'a': 1}", 1, "'"],
    ['["a\nb"]', 3, '\n'],
    ['["a', 3, undefined],
    ['[1]]', 3, ']'],
    ['[tru]', 1, 't'],
  ])('of %j is at %d', (text, at, found) => {
    expect(jsonFault(text)).toEqual({ at, found });
  });

  it('is there where JavaScript finds one, and only there', () => {
    const edited = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.nat({ max: 3 }),
        fc.constantFrom('', ',', ']', '}', '"', ':', '\\', '0', ' '),
      )
      .map(([text, at, length, put]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + put + text.slice(place + length);
      });
    fc.assert(
      fc.property(fc.oneof(fc.json(), edited), (text) => {
        expect({ text, isJson: jsonFault(text) === undefined }).toEqual({ text, isJson: isJson(text) });
      }),
      { numRuns: 2000 },
    );
  });

  it('is found at the end of a long text that is cut off', () => {
    const text = `["${'x\\n'.repeat(2_000_000)}`;
    expect(jsonFault(text)).toEqual({ at: text.length, found: undefined });
  });

  it('is found however deep the text is', () => {
    expect(jsonFault('['.repeat(100_000))).toEqual({ at: 100_000, found: undefined });
  });
});
