import { describe, expect, it } from 'vitest';
import { csv } from '../../../client/exports/csv.ts';

const cells = (...row: (string | number | null)[]): string => csv({ heads: ['a'], rows: [row] });

describe('a table as CSV', () => {
  it('has a byte order mark, heads, and lines that end as the standard says', () => {
    expect(csv({ heads: ['naam', 'dagen'], rows: [['Motie Karsten', 12]] })).toBe(
      '\uFEFFnaam,dagen\r\nMotie Karsten,12\r\n',
    );
  });

  it('quotes what holds a comma, a quote or a line', () => {
    expect(cells('a, b', 'zeg "ja"', 'een\ntwee')).toContain('"a, b","zeg ""ja""","een\ntwee"');
  });

  it.each(['=1+1', '+31 6', '-2', '@naam', ' =1', '\t=1', '\rx'])(
    'lets no spreadsheet calculate %j',
    (text) => {
      expect(cells(text).split('\r\n').slice(1).join('\r\n')).toMatch(/^"?'/);
    },
  );

  it('leaves numbers and empty cells as they are', () => {
    expect(cells(-2, null, 3.5)).toContain('\r\n-2,,3.5\r\n');
  });
});
