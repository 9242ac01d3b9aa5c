import { describe, expect, test } from 'vitest';
import { extract } from '../../../server/extract/extract.ts';

const signature = '\n\nDe minister van Financiën,\n\nA.B. de Jong';
const read = (text: string) =>
  extract({ id: 'document:t', text: text + signature, sha256: '', warnings: [] });
const commitments = (text: string) => read(text).entities.filter(({ type }) => type === 'Commitment');
const makers = (text: string) =>
  read(text)
    .relations.filter(({ type }) => type === 'MADE')
    .map(({ from }) => from);
const own = 'minister:nl/financien';

describe('who promises', () => {
  test.each([
    ['Ik heb het lid Keizer toegezegd een brief te sturen.', [own]],
    ['In het debat heb ik uw Kamer toegezegd een brief te sturen.', [own]],
    ['Mijn ambtsvoorganger heeft toegezegd de Kamer te informeren.', [own]],
    ['De minister van Defensie zegde de Kamer een overzicht toe.', ['minister:nl/defensie']],
    [
      'De Kamer heeft een brief tegoed, zo heeft de minister van Defensie haar beloofd.',
      ['minister:nl/defensie'],
    ],
    [
      'De toezegging van de minister van Defensie om een brief te sturen staat nog open.',
      ['minister:nl/defensie'],
    ],
    ['Mijn toezegging aan het lid Keizer over vis staat nog open.', [own]],
    ['De toezegging die ik op 9 april aan het lid Keizer heb gedaan, staat nog open.', [own]],
    ['Door mij is aan het lid Keizer een brief toegezegd.', [own]],
    ['Ik heb het lid Keizer een brief in het vooruitzicht gesteld.', [own]],
    ['Aan het lid Keizer is een brief toegezegd.', []],
  ])('%s', (text, ids) => {
    expect(commitments(text)).toHaveLength(1);
    expect(makers(text)).toEqual(ids);
  });

  test.each([
    'De Commissie zegde toe om met een mededeling te komen.',
    'Duitsland heeft toegezegd troepen te sturen.',
    'De Franse minister van Defensie heeft toegezegd troepen te sturen.',
    'De toezegging van de Commissie om een voorstel te doen is welkom.',
    'Ik heb het lid Keizer niet toegezegd een brief te sturen.',
    'Hiermee wordt uitvoering gegeven aan drie toezeggingen.',
  ])('no commitment: %s', (text) => {
    expect(commitments(text)).toEqual([]);
  });

  test('in English, by the office that signs', () => {
    const { relations } = extract({
      id: 'document:t',
      text: 'The Hague, 3 June 2026\n\nDuring the debate I promised Ms Brook to report to the House on insurance.\n\nJ.K. Field\nMinister of Finance',
      sha256: '',
      warnings: [],
    });
    expect(relations.find(({ type }) => type === 'MADE')?.from).toBe('minister:nl/financien');
  });
});

describe('one commitment or several', () => {
  test('named before, its number comes later', () => {
    const text =
      'Toezegging over vis\nIk heb het lid Keizer toegezegd een brief te sturen over vis (TZ202601-005). Toezegging TZ202601-005 staat nog open.';
    expect(commitments(text).map(({ id }) => id)).toEqual(['commitment:TZ202601-005']);
  });
  test('the number at the head of its item', () => {
    const text =
      '– TZ202601-005. Aan het lid Keizer is een brief toegezegd.\n\n– TZ202601-006. De minister van Defensie heeft de Kamer een nota toegezegd.';
    expect(commitments(text).map(({ id }) => id)).toEqual([
      'commitment:TZ202601-005',
      'commitment:TZ202601-006',
    ]);
  });
  test('the number in a note behind the sentence', () => {
    const text = 'Ik heb het lid Keizer toegezegd een brief te sturen.[1] Dat volgt.\n\n[1] TZ202601-005.';
    expect(commitments(text).map(({ id }) => id)).toEqual(['commitment:TZ202601-005']);
  });
  test('a number alone', () => {
    expect(commitments('Over TZ202601-005 volgt nog bericht.').map(({ id }) => id)).toEqual([
      'commitment:TZ202601-005',
    ]);
  });
});

describe('what is stated of it', () => {
  test.each([
    ['Ik heb het lid Keizer toegezegd vóór 1 september 2026 een brief te sturen.', '2026-09-01'],
    ['Ik heb het lid Keizer toegezegd uiterlijk op 3 mei 2026 een brief te sturen.', '2026-05-03'],
    [
      'Ik heb het lid Keizer op 3 mei 2026 toegezegd een brief te sturen voor het kerstreces.',
      'voor het kerstreces',
    ],
    ['Ik heb het lid Keizer een brief toegezegd. Deze volgt eind 2026.', 'eind 2026'],
  ])('due: %s', (text, due) => {
    const [commitment] = commitments(text);
    expect(commitment?.properties.due).toBe(due);
    expect(commitment?.properties.addressee).toBe('Keizer');
    const [quote] = commitment?.evidence.due ?? [];
    expect(quote?.quote).toBe(text.slice(quote?.start, quote?.end));
  });
  test('the day of the debate is no deadline', () => {
    expect(
      commitments('In het debat van 3 mei 2026 heb ik het lid Keizer een brief toegezegd.')[0]?.properties
        .due,
    ).toBeUndefined();
  });
});
