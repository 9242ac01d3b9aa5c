import { describe, expect, test } from 'vitest';
import { goldOf } from '../support/golden/goldOf.ts';

const letter = 'Verslag\nSpanje tekende de brief.\nMalta tekende de\nbrief niet.\n';
const names =
  'Spanje = country:ES | Spaanse\nMalta = country:MT\nDe brief = initiative:1\noptional: Kabinet\n';
const facts = [
  'Spanje —JOINED (signatory)→ De brief | "Spanje tekende de brief" | §0',
  'Malta —DECLINED (refused)→ De brief | "Malta tekende de brief niet" | §0',
].join('\n');

describe('a gold annotation out of facts and names', () => {
  test('has ids, marks and the places of the quotes, across a line end too', () => {
    const gold = goldOf(letter, facts, names);
    expect(gold.relations).toEqual([
      {
        type: 'JOINED',
        from: 'country:ES',
        to: 'initiative:1',
        quote: 'Spanje tekende de brief',
        start: 8,
        properties: { role: 'signatory' },
      },
      {
        type: 'DECLINED',
        from: 'country:MT',
        to: 'initiative:1',
        quote: 'Malta tekende de\nbrief niet',
        start: 33,
        properties: { status: 'refused' },
      },
    ]);
    expect(gold.optional).toEqual(['kabinet']);
  });

  test.each([
    ['Italië —JOINED (signatory)→ De brief | "Spanje tekende de brief" | §0', '"Italië" has no id'],
    ['Spanje —JOINED (signatory)→ De brief | "Spanje las de brief" | §0', 'the quote is not in the letter'],
    ['Spanje —JOINED (signatory)→ De brief | "tekende de brief" | §0', 'the quote stands 2 times'],
    ['De brief —JOINED (signatory)→ Spanje | "Spanje tekende de brief" | §0', 'is not in the model'],
    ['Spanje doet mee', 'not in the notation'],
  ])('refuses %s', (line, reason) => {
    expect(() => goldOf(letter, `${facts}\n${line}`, names)).toThrow(reason);
  });
});
