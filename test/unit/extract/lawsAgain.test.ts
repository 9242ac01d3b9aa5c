import { describe, expect, test } from 'vitest';
import { ids, lines, read } from './reading.ts';

describe('an instrument named again by its year', () => {
  test('"the 2018 Regulations"', () => {
    const text =
      'The Fog Horn Regulations 2018 are old. The 2018 Regulations are replaced by the Fog Bell Act 2024.';
    expect(lines(text, 'REPLACES')).toEqual(['REPLACES fog-bell-act-2024 → fog-horn-regulations-2018']);
    const { entities, document } = read(text);
    const again = entities.find(({ id }) => id === 'regulation:fog-horn-regulations-2018')?.mentions[1];
    expect(document.text.slice(again?.start, again?.end)).toBe('The 2018 Regulations');
  });

  test('the one of that year, and not the last', () => {
    expect(
      lines(
        'The Fog Horn Act 1987 and the Fog Bell Act 1990 are old. The Fog Gong Act 1999 replaces the 1987 Act.',
        'REPLACES',
      ),
    ).toEqual(['REPLACES fog-gong-act-1999 → fog-horn-act-1987']);
  });

  test('none where the letter has named none of that year', () => {
    const text =
      'The Fog Horn Regulations 2018 are old. The 2019 Regulations are replaced by the Fog Bell Act 2024.';
    expect(lines(text, 'REPLACES')).toEqual([]);
    expect(ids(text, 'Regulation')).toHaveLength(2);
  });
});
