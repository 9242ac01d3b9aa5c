import { describe, expect, test } from 'vitest';
import { ids, lines, read } from './reading.ts';

const names = (text: string) => ids(text, 'Regulation').map((id) => id.slice('regulation:'.length));

describe('acts that go by what they do to another', () => {
  test.each([
    [
      'AMENDS',
      'Er ligt een verordening tot wijziging van Verordening (EU) 2018/848.',
      'verordening-tot-wijziging-van-verordening-eu-2018-848 → 32018R0848',
    ],
    [
      'AMENDS',
      'Er ligt een richtlijn tot herziening van de Terugkeerrichtlijn.',
      'richtlijn-tot-herziening-van-de-terugkeerrichtlijn → 32008L0115',
    ],
    [
      'REPLACES',
      'Er ligt een voorstel tot intrekking van de Visumcode.',
      'voorstel-tot-intrekking-van-de-visumcode → 32009R0810',
    ],
    [
      'IMPLEMENTS',
      'Er ligt een besluit ter uitvoering van Richtlijn 2012/19/EU.',
      'besluit-ter-uitvoering-van-richtlijn-2012-19-eu → 32012L0019',
    ],
  ])('%s: %s', (type, text, line) => {
    expect(lines(text, 'AMENDS', 'REPLACES', 'IMPLEMENTS')).toEqual([`${type} ${line}`]);
  });

  test('a proposal is one by its noun', () => {
    const { entities } = read('Er ligt een voorstel tot intrekking van de Visumcode.');
    expect(entities.find(({ id }) => id.includes('voorstel'))?.properties.kind).toBe('proposal');
  });

  test('none where the instrument does not stand right behind', () => {
    expect(names('Het voorstel tot wijziging van onze plannen en van de Visumcode is lang.')).toEqual([
      '32009R0810',
    ]);
  });
});

describe('acts that go by what they implement', () => {
  test.each([
    ['De Uitvoeringswet Terugkeerverordening ligt voor.', 'uitvoeringswet-terugkeerverordening', 'act'],
    ['Er ligt een wetsvoorstel uitvoering Visumcode.', 'wetsvoorstel-uitvoering-visumcode', 'proposal'],
  ])('%s', (text, id, kind) => {
    expect(names(text)).toEqual([id]);
    expect(read(text).entities.find(({ type }) => type === 'Regulation')?.properties.kind).toBe(kind);
  });
});
