import { describe, expect, test } from 'vitest';
import { lawRelations } from '../../../server/relations/lawRelations.ts';
import { ids, lines, read } from './reading.ts';

const all = ['REPLACES', 'AMENDS', 'PART_OF', 'IMPLEMENTS'];
const laws = (text: string) => lines(text, ...all);

describe('laws that no table knows', () => {
  test.each([
    ['a title', 'De Wet drijvende woningen ligt voor.', ['wet-drijvende-woningen']],
    [
      'a title with a preposition',
      'De Wet op het binnenlands klokkenspel ligt voor.',
      ['wet-op-het-binnenlands-klokkenspel'],
    ],
    [
      'a title that ends at the verb',
      'Daarom moet het Besluit drijvende woningen worden aangepast.',
      ['besluit-drijvende-woningen'],
    ],
    ['a topic', 'Er komt een richtlijn over drijvende woningen.', ['richtlijn-drijvende-woningen']],
    [
      'a topic in small letters behind the noun',
      'De richtlijn woonbotenbezit is oud.',
      ['richtlijn-woonbotenbezit'],
    ],
    ['a compound', 'De Klokkenspelwet is oud.', ['klokkenspelwet']],
    ['a compound with its year', 'De Klokkenspelwet 1998 is oud.', ['klokkenspelwet-1998']],
    ['a number', 'Het veertigste sanctiepakket is vastgesteld.', ['veertigste-sanctiepakket']],
    [
      'an act that carries something out',
      'De Uitvoeringswet woonbotenpact ligt voor.',
      ['uitvoeringswet-woonbotenpact'],
    ],
  ])('%s', (_, text, expected) => {
    expect(ids(text, 'Regulation')).toEqual(expected.map((id) => `regulation:${id}`));
  });

  test.each([
    ['a policy in small letters', 'Het gemeenschappelijk landbouwbeleid verandert.'],
    ['a common noun', 'De verordening moet snel in werking treden.'],
    ['measures', 'Het pakket maatregelen is groot.'],
  ])('%s is none', (_, text) => {
    expect(ids(text, 'Regulation')).toEqual([]);
  });

  test('one id for the longer and the shorter name, and for what points back', () => {
    const text =
      'Er komt een resolutie over drijvende woningen in de stad. De resolutie over drijvende woningen is kort. De resolutie bindt.';
    expect(ids(text, 'Regulation')).toHaveLength(1);
    const [law] = read(text).entities.filter(({ type }) => type === 'Regulation');
    expect(law?.mentions).toHaveLength(3);
  });
});

describe('how laws stand to each other', () => {
  test.each([
    ['active', 'De Klokkenspelwet vervangt de Carillonwet.', 'REPLACES klokkenspelwet → carillonwet'],
    [
      'passive',
      'De Carillonwet wordt vervangen door de Klokkenspelwet.',
      'REPLACES klokkenspelwet → carillonwet',
    ],
    [
      'in the place of',
      'De Klokkenspelwet komt in de plaats van de Carillonwet.',
      'REPLACES klokkenspelwet → carillonwet',
    ],
    [
      'withdrawn by',
      'De Carillonwet wordt ingetrokken bij de Klokkenspelwet.',
      'REPLACES klokkenspelwet → carillonwet',
    ],
    [
      'lapsing',
      'Zodra de Klokkenspelwet geldt, komt de Carillonwet te vervallen.',
      'REPLACES klokkenspelwet → carillonwet',
    ],
    [
      'a relative clause',
      'Hier ligt de Klokkenspelwet, die na aanneming de Carillonwet zal vervangen.',
      'REPLACES klokkenspelwet → carillonwet',
    ],
    [
      '"waarmee"',
      'Hier ligt de Klokkenspelwet, waarmee de Carillonwet is gewijzigd.',
      'AMENDS klokkenspelwet → carillonwet',
    ],
    [
      '"hiermee"',
      'De Klokkenspelwet is klaar. Hiermee wordt de Carillonwet gewijzigd.',
      'AMENDS klokkenspelwet → carillonwet',
    ],
    [
      'a pronoun',
      'De Klokkenspelwet is klaar. Ook herziet zij de Carillonwet.',
      'AMENDS klokkenspelwet → carillonwet',
    ],
    [
      'its noun',
      'De Klokkenspelwet betreft de herziening van de Carillonwet.',
      'AMENDS klokkenspelwet → carillonwet',
    ],
    [
      'a part',
      'De Klokkenspelwet maakt deel uit van de Carillonwet.',
      'PART_OF klokkenspelwet → carillonwet',
    ],
    [
      '"als onderdeel van"',
      'Wij bespreken de Klokkenspelwet als onderdeel van de Carillonwet.',
      'PART_OF klokkenspelwet → carillonwet',
    ],
    [
      'giving effect',
      'De Klokkenspelwet geeft uitvoering aan de Carillonrichtlijn.',
      'IMPLEMENTS klokkenspelwet → carillonrichtlijn',
    ],
    [
      '"strekt tot uitvoering van"',
      'De Klokkenspelwet strekt tot uitvoering van de Carillonrichtlijn.',
      'IMPLEMENTS klokkenspelwet → carillonrichtlijn',
    ],
    [
      'with',
      'Met de Klokkenspelwet is de Carillonrichtlijn omgezet.',
      'IMPLEMENTS klokkenspelwet → carillonrichtlijn',
    ],
  ])('%s', (_, text, expected) => {
    expect(laws(text)).toEqual([expected]);
  });

  test('a passive that goes on in the next clause', () => {
    expect(
      laws(
        'Met de Klokkenspelwet is de Carillonrichtlijn omgezet en zijn de Torenwet en de Galmwet vervangen.',
      ),
    ).toEqual([
      'IMPLEMENTS klokkenspelwet → carillonrichtlijn',
      'REPLACES klokkenspelwet → torenwet',
      'REPLACES klokkenspelwet → galmwet',
    ]);
  });

  test('"het voorstel" is what was named before', () => {
    expect(
      laws(
        'Het voorstel voor een Verordening drijvende woningen is klaar. Met het voorstel wordt de Carillonrichtlijn ingetrokken.',
      ),
    ).toEqual(['REPLACES verordening-drijvende-woningen → carillonrichtlijn']);
  });

  test.each([
    ['a denial', 'De Klokkenspelwet wijzigt de Carillonwet niet.'],
    ['no second instrument', 'De Klokkenspelwet wijzigt een aantal regels.'],
    ['a revision by nobody', 'De herziening van de Carillonwet duurt lang.'],
  ])('%s states nothing', (_, text) => {
    expect(laws(text)).toEqual([]);
  });
});

describe('every frame of law understands its example', () => {
  const frames = lawRelations.flatMap(({ type, frames: ways = [] }) =>
    ways.map((frame) => ({ type, frame })),
  );
  test.each(frames)('$type: $frame.name', ({ type, frame }) => {
    expect(lines(frame.example, type).length).toBeGreaterThan(0);
  });
});
