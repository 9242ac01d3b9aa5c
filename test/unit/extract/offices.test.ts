import { describe, expect, test } from 'vitest';
import { ids } from './reading.ts';

describe('offices', () => {
  test.each([
    ['of the writer', 'De minister van Financiën opende de zitting.', ['nl/financien']],
    [
      'lower case and abbreviation',
      'De minister van BZK en de staatssecretaris van financiën waren er.',
      ['nl/binnenlandse-zaken-en-koninkrijksrelaties', 'nl/staatssecretaris-financien'],
    ],
    ['by an adjective', 'De Zweedse minister van Defensie sprak.', ['se/defensie']],
    [
      'by adjectives in a row',
      'De Zweedse en de Finse minister van Defensie spraken.',
      ['se/defensie', 'fi/defensie'],
    ],
    [
      'by countries behind',
      'De ministers van Energie van Zweden, Finland en Malta spraken.',
      ['se/energie', 'fi/energie', 'mt/energie'],
    ],
    [
      'of several portfolios',
      'De ministers van Defensie, van Financiën en voor Klimaat en Energie spraken.',
      ['nl/defensie', 'nl/financien', 'nl/klimaat-en-energie'],
    ],
    [
      'of several portfolios without a preposition',
      'De ministers van IenW en SZW spraken.',
      ['nl/infrastructuur-en-waterstaat', 'nl/sociale-zaken-en-werkgelegenheid'],
    ],
    [
      'words that no table has',
      'De Finse minister van Sauna en Ontspanning sprak.',
      ['fi/sauna-en-ontspanning'],
    ],
    ['a portfolio behind a name', 'Antwoord van Minister De Boer (Defensie) op vragen.', ['nl/defensie']],
    [
      'with what a state secretary looks after',
      'De Staatssecretaris van Infrastructuur en Waterstaat - Openbaar Vervoer en Milieu',
      ['nl/staatssecretaris-infrastructuur-en-waterstaat'],
    ],
    [
      'a colleague with a portfolio',
      'Mijn ambtgenoot van Defensie is hierover geïnformeerd.',
      ['nl/defensie'],
    ],
    [
      'by a title',
      'De Ierse premier sprak met de minister-president.',
      ['ie/minister-president', 'nl/minister-president'],
    ],
  ])('%s', (_, text, expected) => {
    expect(ids(text, 'Minister')).toEqual(expected.map((id) => `minister:${id}`));
  });

  test.each([
    [
      'countries behind',
      'The foreign ministers of Chile and Peru and the Kenyan Interior Minister met.',
      ['cl/buitenlandse-zaken', 'pe/buitenlandse-zaken', 'ke/binnenlandse-zaken'],
    ],
    [
      'in small letters',
      'The ministers of foreign affairs of Chile, Peru and Ghana met.',
      ['cl/buitenlandse-zaken', 'pe/buitenlandse-zaken', 'gh/buitenlandse-zaken'],
    ],
    [
      'titles that one country has',
      'The Home Secretary received the Taoiseach.',
      ['gb/binnenlandse-zaken', 'ie/minister-president'],
    ],
  ])('English: %s', (_, text, expected) => {
    expect(ids(text, 'Minister')).toEqual(expected.map((id) => `minister:${id}`));
  });

  test('a surname is no portfolio, a former minister and a stranger’s premier no office', () => {
    expect(
      ids('Staatssecretaris van Dalen sprak met oud-minister Jansen en premier Berisha.', 'Minister'),
    ).toEqual([]);
  });

  test('the country of an office is named as well', () => {
    expect(ids('De ministers van Energie van Zweden en Malta spraken.', 'Country')).toEqual([
      'country:SE',
      'country:MT',
    ]);
  });
});

describe('counterparts', () => {
  const signed = (text: string, office: string) => `${text}\n\nDe minister van ${office},\n\nJ. Jansen`;

  test('are the office that governments have in common', () => {
    const text = signed(
      'Ik sprak met mijn Poolse ambtgenoot en mijn collega’s uit Peru en Chili.',
      'Defensie',
    );
    expect(ids(text, 'Minister')).toEqual(
      expect.arrayContaining(['minister:pl/defensie', 'minister:pe/defensie', 'minister:cl/defensie']),
    );
  });

  test('are the country alone where the portfolio is the writer’s own', () => {
    const text = signed('Ik sprak met mijn Poolse ambtgenoot.', 'Asiel en Migratie');
    expect(ids(text, 'Minister')).toEqual(['minister:nl/asiel-en-migratie']);
    expect(ids(text, 'Country')).toContain('country:PL');
  });

  test('a commissioner is the Commission', () => {
    expect(ids('De eurocommissaris voor Handel sprak in Wenen.', 'Organisation')).toEqual([
      'organisation:european-commission',
    ]);
    expect(ids('De Hoge Commissaris sprak in Wenen.', 'Organisation')).toEqual([]);
  });
});
