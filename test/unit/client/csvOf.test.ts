import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../client/exports/csvOf.ts';

describe('CSV', () => {
  it('quotes what would part a field or a line, and doubles quotation marks', () => {
    expect(csvOf([['a;b', 'c"d', 'e\nf', 'g,h', 2]], ';')).toBe('"a;b";"c""d";"e\nf";g,h;2\r\n');
    expect(csvOf([['a;b', 'g,h']], ',')).toBe('a;b,"g,h"\r\n');
  });

  it('gives a spreadsheet no formula', () => {
    expect(csvOf([['=1+1', '+1', '-1', '@a', ' =1', '\tx', 'a=b', -1, null, 2.5]], ',')).toBe(
      "'=1+1,'+1,'-1,'@a,' =1,'\tx,a=b,-1,,2.5\r\n",
    );
  });

  it('never begins a field with what begins a formula, whatever the names', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(csvOf([[name]], ';')).not.toMatch(/^"?\s*[=+\-@]/);
      }),
    );
  });
});
