import { describe, expect, test } from 'vitest';
import { ids, lines } from './reading.ts';

const head = 'To the Speaker of the House of Commons\n\n1 June 2026\n\n';
const parties = (text: string, type = 'JOINED') =>
  lines(`${head}${text}\n\nHome Secretary\n`, type)
    .map((line) => line.split(' ')[1])
    .sort();

describe('English letters', () => {
  test.each([
    [
      'as did others',
      'Spain signed the joint letter on fog, as did the Ministers of Malta and Cyprus.',
      ['CY', 'ES', 'MT'],
    ],
    ['whose it is', 'Austria’s non-paper on fog horns came first.', ['AT']],
    [
      'what it says of itself',
      'Spain signed the joint letter. Malta has let it be known that it supports the letter.',
      ['ES', 'MT'],
    ],
    [
      'asked and behind an infinitive',
      'Spain set up a contact group on fog. The members agreed to invite Malta to become associated with the group.',
      ['ES'],
    ],
    ['not asked', 'Spain and Malta signed the joint letter. The UK was not asked to sign.', ['ES', 'MT']],
    [
      'the group again',
      'A Fog Horn Group was launched by Spain. Malta joined the Group in May.',
      ['ES', 'MT'],
    ],
  ])('%s', (_, text, expected) => {
    expect(parties(text)).toEqual(expected);
  });

  test.each([
    [
      'who supports and does not sign declines nothing',
      'Spain signed the joint letter. Malta supports its aims but did not sign.',
      [],
    ],
    [
      'neither of two',
      'Spain signed the joint letter. Malta and Cyprus were invited as well; neither has taken a decision yet.',
      ['CY', 'MT'],
    ],
  ])('%s', (_, text, expected) => {
    expect(parties(text, 'DECLINED')).toEqual(expected);
  });

  test.each([
    ['an act', 'The Fog Horn Act 1987 is old.', 'regulation:fog-horn-act-1987'],
    [
      'with an aside',
      'The Safety of Fog (Horns and Bells) Act 2024 is new.',
      'regulation:safety-of-fog-horns-and-bells-act-2024',
    ],
    [
      'by its topic',
      'The Convention on the Safety of Fog Horns was signed.',
      'regulation:convention-on-the-safety-of-fog-horns',
    ],
    [
      'by what it does',
      'The bill implementing Directive (EU) 2022/2555 is late.',
      'regulation:bill-implementing-nis2-directive',
    ],
  ])('laws: %s', (_, text, id) => {
    expect(ids(`${head}${text}\n`, 'Regulation').map(String)).toContainEqual(
      expect.stringContaining(id.slice(0, 28)),
    );
  });

  test('a body by the letters that the text gives it', () => {
    expect(
      ids(`${head}The National Fog Horn Operator (NFHO) wrote. NFHO was right.\n`, 'Organisation'),
    ).toContain('organisation:nfho');
  });

  test('a portfolio of several parts is that of all of them', () => {
    expect(ids(`${head}The Danish Minister for Climate, Energy and Utilities spoke.\n`, 'Minister')).toEqual([
      'minister:dk/klimaat-energie-en-nutsvoorzieningen',
    ]);
  });
});
