import { describe, expect, test } from 'vitest';
import { lines } from './reading.ts';

const parties = (text: string, type = 'JOINED') =>
  lines(`Grenzen\n${text}\n`, type).map((line) => line.slice(type.length + 1));

describe('"they" of a relative clause are those who act in the sentence', () => {
  test.each([
    'Italië en Cyprus aarzelen. Spanje en Malta publiceerden een nota, waarin zij de gezamenlijke verklaring over havens steunen.',
    'Italië en Cyprus aarzelen. Spanje en Malta namen een besluit, waarmee zij de gezamenlijke verklaring over havens steunen.',
  ])('%s', (text) => {
    expect(parties(text).filter((line) => line.endsWith('gezamenlijke-verklaring-over-havens'))).toEqual([
      'ES → gezamenlijke-verklaring-over-havens',
      'MT → gezamenlijke-verklaring-over-havens',
    ]);
  });

  test('"in which they"', () => {
    expect(
      parties(
        'Spain and Malta sent a paper to Italy and Cyprus in which they endorse the joint declaration on fog.',
      ),
    ).toEqual(['ES → joint-declaration-on-fog', 'MT → joint-declaration-on-fog']);
  });
});

describe('"het" is the country that the sentence is about', () => {
  test.each([
    'Spanje en Cyprus richtten een kopgroep op. Malta is benaderd; het zal niet deelnemen aan de kopgroep.',
    'Spanje en Cyprus richtten een kopgroep op. Malta is benaderd; het zal zich niet bij de kopgroep aansluiten.',
  ])('behind a semicolon: %s', (text) => {
    expect(parties(text, 'DECLINED')).toEqual(['MT → kopgroep-grenzen']);
  });

  test('in a relative clause', () => {
    expect(
      parties(
        'Malta wees Italië op de gezamenlijke brief over mist, die het samen met Spanje heeft gestuurd.',
      ),
    ).toEqual(['MT → gezamenlijke-brief-over-mist', 'ES → gezamenlijke-brief-over-mist']);
  });

  test('and not of several', () => {
    expect(
      parties(
        'Spanje richtte een kopgroep op. Malta en Cyprus zijn benaderd; het zal niet deelnemen aan de kopgroep.',
        'DECLINED',
      ),
    ).toEqual([]);
  });
});

describe('"she" is the last minister of the section', () => {
  test('past a sentence without one', () => {
    const text =
      'Spain signed the joint letter on fog. The Maltese Minister of Justice spoke. Fog is thick. She signed the joint letter as well.';
    expect(parties(text)).toContain('mt/justitie → joint-letter-on-fog');
  });
});
