import { describe, expect, test } from 'vitest';
import { lines } from './reading.ts';

const law = 'De Raad nam de Crisisverordening aan, die de Procedureverordening wijzigt. ';
const votes = (text: string) => lines(law + text, 'VOTED');

describe('votes', () => {
  test('for, against and abstained, on what the sentences before are about', () => {
    expect(
      votes('Malta stemde voor. Peru en Chili stemden tegen. Ghana onthield zich van stemming.'),
    ).toEqual([
      'VOTED MT → 32024R1359 for',
      'VOTED PE → 32024R1359 against',
      'VOTED CL → 32024R1359 against',
      'VOTED GH → 32024R1359 abstained',
    ]);
  });

  test('a verb that several share', () => {
    expect(votes('Daarbij stemde Malta voor en Peru tegen, terwijl Chili zich onthield.')).toEqual([
      'VOTED MT → 32024R1359 for',
      'VOTED PE → 32024R1359 against',
      'VOTED CL → 32024R1359 abstained',
    ]);
  });

  test('the way before those who voted so', () => {
    expect(votes('Tegen stemden Peru en Chili.')).toEqual([
      'VOTED PE → 32024R1359 against',
      'VOTED CL → 32024R1359 against',
    ]);
    expect(votes('Er is gestemd.\nVoor: Malta en Peru. Tegen: Chili. Onthouding: Ghana.')).toEqual([
      'VOTED MT → 32024R1359 for',
      'VOTED PE → 32024R1359 for',
      'VOTED CL → 32024R1359 against',
      'VOTED GH → 32024R1359 abstained',
    ]);
  });

  test('"waren tegen" where there was a vote', () => {
    expect(votes('Er werd gestemd. Peru en Chili waren tegen.')).toEqual([
      'VOTED PE → 32024R1359 against',
      'VOTED CL → 32024R1359 against',
    ]);
  });

  test('agreeing', () => {
    expect(votes('Malta stemde in.')).toEqual(['VOTED MT → 32024R1359 for']);
    expect(votes('Het kabinet heeft tegen de Screeningsverordening gestemd.')).toEqual([
      'VOTED NL → 32024R1356 against',
    ]);
  });

  test('a minister votes for the country', () => {
    expect(votes('De Peruaanse minister van Justitie stemde tegen.')).toEqual([
      'VOTED PE → 32024R1359 against',
    ]);
  });

  test.each([
    ['a plan', 'Malta zal tegen stemmen.'],
    ['a denial', 'Malta heeft niet tegen gestemd.'],
    ['agreeing to something else', 'Malta stemde in met de deelname van Peru.'],
    ['keeping from something else', 'Malta onthield zich van commentaar.'],
    ['the chamber', 'De Tweede Kamer stemde met 75 stemmen voor.'],
  ])('%s is no vote of a country', (_, text) => {
    expect(votes(text)).toEqual([]);
  });

  test('on a paper, where no instrument is named', () => {
    expect(lines('De Raad stemde over COM(2026) 14. Malta stemde tegen.', 'VOTED')).toEqual([
      'VOTED MT → com-2026-14 against',
    ]);
  });

  test('English', () => {
    const text =
      'The Council adopted the Crisis Regulation. Chile and Peru voted against; Ghana abstained. Malta voted in favour.';
    expect(lines(text, 'VOTED')).toEqual([
      'VOTED CL → 32024R1359 against',
      'VOTED PE → 32024R1359 against',
      'VOTED GH → 32024R1359 abstained',
      'VOTED MT → 32024R1359 for',
    ]);
  });
});
