import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spansBetween } from '../../../server/extract/structure/spansBetween.ts';
import { writtenIn } from '../../../server/extract/structure/writtenIn.ts';

const spans = fc.array(
  fc.tuple(fc.nat(40), fc.nat(10)).map(([start, length]) => ({ start, end: start + length })),
);

test('a span lies between two places where one of them all does', () => {
  fc.assert(
    fc.property(spans, fc.nat(50), fc.nat(50), (all, from, to) => {
      expect(spansBetween(all)(from, to)).toBe(all.some(({ start, end }) => start >= from && end <= to));
    }),
  );
});

test('words are found within the words of a text as they are in the text itself', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '\u00eb', '-'), minLength: 3, maxLength: 6 });
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\u00eb', '-', ' ', '\n', '1') });
  fc.assert(
    fc.property(text, fc.array(letters), (all, asked) => {
      const { within } = writtenIn(all, asked);
      for (const word of asked) expect(within.has(word)).toBe(all.includes(word));
    }),
  );
});
