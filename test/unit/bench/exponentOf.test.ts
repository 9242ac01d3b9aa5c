import { expect, test } from 'vitest';
import { exponentOf } from '../../../bench/exponentOf.ts';

test.each([1, 1.5, 2])('time that grows as size to the power of %d has that exponent', (power) => {
  const points = [1e4, 1e5, 1e7].map((size) => ({ size, seconds: 3e-7 * size ** power }));
  expect(exponentOf(points)).toBeCloseTo(power, 10);
});

test('one point off the line weighs as one', () => {
  const points = [1, 10, 100].map((size) => ({ size, seconds: size === 100 ? 200 : size }));
  expect(exponentOf(points)).toBeCloseTo(1 + Math.log10(2) / 2, 10);
});
