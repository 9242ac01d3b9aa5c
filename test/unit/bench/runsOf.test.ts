import { expect, test } from 'vitest';
import { runsOf } from '../../../bench/peers/runsOf.ts';

test('words in a row are one name, and what stands between tells two apart', () => {
  const words = [...'ab-c-'].map((word) => ({ word, isIn: word !== '-' }));
  expect(runsOf(words)).toEqual(['a b', 'c']);
});
