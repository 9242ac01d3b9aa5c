import { describe, expect, it } from 'vitest';
import { normalise, searchText } from '../../../server/claims/searchText.ts';

describe('normalise', () => {
  it.each([
    ['Zuzana Čaputová', 'zuzana caputova'],
    ['36 848, nr. 63', '36848 63'],
    ['36.848-63', '36848 63'],
    ['Kamerstuk 22 112, nr. 4320', 'kamerstuk 22112 4320'],
    ['Verordening (EU) 2024/1351', 'verordening eu 2024 1351'],
    ['op 4 juni 2026', 'op 4 juni 2026'],
    ['nr. 5 en nrs. 6', '5 en 6'],
    ['Straße', 'strasse'],
    ['  …  ', ''],
  ])('%s', (text, normal) => expect(normalise(text)).toBe(normal));
});

describe('searchText', () => {
  it('has a line for every name and for a global id, each once', () => {
    expect(searchText('country:NL', ['Nederland', 'Netherlands', 'NEDERLAND'])).toBe(
      '\n nederland\n netherlands\n nl\n',
    );
  });

  it('leaves out an id that holds the name of a letter', () => {
    expect(searchText('initiative:juni/kopgroep', ['Kopgroep'])).toBe('\n kopgroep\n');
  });
});
