import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinBrokenWords } from '../../../server/extract/structure/joinBrokenWords.ts';
import { read } from './reading.ts';

describe('words broken over a line end', () => {
  test.each([
    ['a name', 'door Kro-\natië en', 'door Kroatië  \n en'],
    ['not a series', 'asiel- en migratie, asiel-\nen migratie', 'asiel- en migratie, asiel-\nen migratie'],
    ['a prefix keeps its hyphen', 'een non-\npaper over', 'een non-paper\n over'],
    ['letters keep theirs', 'de EU-\nlanden', 'de EU-landen\n'],
    [
      'a country that the text names keeps its own',
      'Turkije-\nverklaring met Turkije',
      'Turkije-verklaring\n met Turkije',
    ],
    ['no capital behind the line end', 'de JBZ-\nRaad', 'de JBZ-\nRaad'],
  ])('%s', (_, text, joined) => {
    const read = joinBrokenWords(text).text;
    expect(read.replace(/ +\n/, ' \n')).toBe(joined.replace(/ +\n/, ' \n'));
    expect(read).toHaveLength(text.length);
  });

  test('a joined word stands where both its halves do', () => {
    const text = 'door Kro-\natië en';
    const { placed } = joinBrokenWords(text);
    const { start, end } = placed({ start: 5, end: 12 });
    expect(text.slice(start, end)).toBe('Kro-\natië');
  });

  test('quotes and mentions are slices of the text itself', () => {
    const { document, entities, relations } = read(
      'Grenzen\nDe gezamenlijke brief is ondertekend door Spanje en Kro-\natië, en door nie-\nmand anders.\n',
    );
    expect(document.text).toContain('Kro-\natië');
    const croatia = entities.find(({ id }) => id === 'country:HR');
    expect(croatia?.mentions.map(({ start, end }) => document.text.slice(start, end))).toEqual([
      'Kro-\natië',
    ]);
    for (const { evidence } of relations)
      for (const { start, end, quote } of evidence) expect(quote).toBe(document.text.slice(start, end));
  });

  test('no text gets longer or shorter, and places stay within it', () => {
    const piece = fc.constantFrom('a', 'en', 'Kro', 'EU', '-', '-\n', ' ', '\n', 'non', 'Turkije', '.');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        const text = pieces.join('');
        const { text: joined, placed } = joinBrokenWords(text);
        expect(joined).toHaveLength(text.length);
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const span = placed({ start, end });
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
