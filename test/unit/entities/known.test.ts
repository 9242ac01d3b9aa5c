import { describe, expect, it } from 'vitest';
import { officeTitles, portfolios, portfoliosNl, renamings } from '../../../server/entities/data/offices.ts';
import { canonicalId, knownEntity } from '../../../server/entities/known.ts';
import { tableSlug } from '../../../server/entities/tableSlug.ts';
import { twice } from './twice.ts';

/** Ids that letters have been annotated with: they must stay. */
const annotated = [
  ...'AT CY CZ DE DK DZ EE FI FR GB GR IE IS IT LT LV MA MD MT NL NO PL RU SE SY TR US'
    .split(' ')
    .map((code) => `country:${code}`),
  ...['benelux', 'eerste-kamer', 'european-commission', 'europol', 'icmpd', 'iom', 'jbz-raad'].map(
    (slug) => `organisation:${slug}`,
  ),
  ...['koninklijke-marechaussee', 'raad-van-state', 'un-general-assembly', 'unhcr', 'united-nations'].map(
    (slug) => `organisation:${slug}`,
  ),
  ...['32008F0841', '32013R0604', '32024R1351', 'asiel-en-migratiepact', 'comptabiliteitswet-2016'].map(
    (slug) => `regulation:${slug}`,
  ),
  ...['eu-inc', 'gcm', 'progress-declaration', 'richtlijn-georganiseerde-criminaliteit'].map(
    (slug) => `regulation:${slug}`,
  ),
  ...['richtlijn-mensensmokkel', 'sanctieregime-georganiseerde-misdaad', 'terugkeerverordening'].map(
    (slug) => `regulation:${slug}`,
  ),
  ...['system:ees', 'system:etias'],
  ...['asiel-en-migratie', 'binnenlandse-zaken-en-koninkrijksrelaties', 'buitenlandse-zaken'].map(
    (slug) => `minister:nl/${slug}`,
  ),
  ...['minister:nl/buitenlandse-handel-en-ontwikkelingssamenwerking', 'minister:it/binnenlandse-zaken'],
];

describe('knownEntity', () => {
  it.each(annotated)('knows %s under that very id', (id) => {
    expect(knownEntity(id)).toBeDefined();
    expect(canonicalId(id)).toBe(id);
  });

  it('tells kind, numbers and abbreviation of an instrument', () => {
    expect(knownEntity('regulation:32024R1351')).toMatchObject({
      name: { nl: 'Asiel- en Migratiebeheerverordening', en: 'Asylum and Migration Management Regulation' },
      properties: { kind: 'regulation', celex: '32024R1351', number: '2024/1351', abbreviation: 'AMbV' },
    });
  });

  it('tells the memberships of a country', () => {
    expect(knownEntity('country:NL')?.properties.memberships).toContain('EU');
    expect(knownEntity('country:SY')?.properties).toEqual({ code: 'SY' });
  });

  it.each([
    ['minister:nl/asiel-en-migratie', 'Minister van Asiel en Migratie', 'Minister of Asylum and Migration'],
    ['minister:nl/minister-president', 'Minister-president', 'Prime Minister'],
    ['minister:ie/minister-president', 'Minister-president van Ierland', 'Prime Minister of Ireland'],
    [
      'minister:nl/staatssecretaris-justitie-en-veiligheid',
      'Staatssecretaris van Justitie en Veiligheid',
      'State Secretary of Justice and Security',
    ],
    [
      'minister:nl/buitenlandse-handel-en-ontwikkelingssamenwerking',
      'Minister voor Buitenlandse Handel en Ontwikkelingssamenwerking',
      'Minister for Foreign Trade and Development Cooperation',
    ],
    [
      'minister:it/binnenlandse-zaken',
      'Minister van Binnenlandse Zaken van Italië',
      'Minister of the Interior of Italy',
    ],
    [
      'minister:us/buitenlandse-zaken',
      'Minister van Buitenlandse Zaken van de Verenigde Staten',
      'Minister of Foreign Affairs of the United States',
    ],
  ])('names the office %s', (id, nl, en) => {
    expect(knownEntity(id)?.name).toEqual({ nl, en });
  });

  it.each([
    'country:QQ',
    'organisation:genootschap-van-niemand',
    'minister:nl/onbestaande-zaken',
    'minister:qq/financien',
    'person:van-nispen',
  ])('does not know %s', (id) => {
    expect(knownEntity(id)).toBeUndefined();
    expect(canonicalId(id)).toBe(id);
  });
});

describe('canonicalId', () => {
  it.each([
    ['organisation:easo', 'organisation:euaa'],
    ['organisation:emcdda', 'organisation:euda'],
    ['regulation:dublinverordening', 'regulation:32013R0604'],
    ['regulation:asiel-en-migratiebeheerverordening', 'regulation:32024R1351'],
    ['regulation:gdpr', 'regulation:32016R0679'],
    ['system:entry-exit-system', 'system:ees'],
  ])('leads from %s to %s', (id, canonical) => {
    expect(canonicalId(id)).toBe(canonical);
    expect(knownEntity(id)).toBe(knownEntity(canonical));
  });

  it('does not choose for a name that two instruments bear', () => {
    expect(canonicalId('regulation:opvangrichtlijn')).toBe('regulation:opvangrichtlijn');
  });
});

describe('the tables of offices', () => {
  it('have each slug once, made from the Dutch name', () => {
    expect(twice(portfolios.map((row) => row.slug))).toEqual([]);
    expect(portfolios.filter((row) => row.slug !== tableSlug(row.nl))).toEqual([]);
  });

  it('lead from a form to one portfolio', () => {
    const forms = portfolios.flatMap((row) => [
      ...new Set([row.nl, ...row.en, ...(row.aliases ?? []), ...(row.abbreviations ?? [])]),
    ]);
    expect(twice(forms)).toEqual([]);
  });

  it('rename only portfolios that they have, in the order of the days', () => {
    const slugs = new Set(portfoliosNl.map((row) => row.slug));
    expect(renamings.filter(({ from, to }) => !slugs.has(from) || !slugs.has(to) || from === to)).toEqual([]);
    const days = renamings.map(({ date }) => date);
    expect([...days].sort()).toEqual(days);
  });

  it('give titles only to offices that have a name', () => {
    expect(officeTitles.filter(({ slug }) => knownEntity(`minister:gb/${slug}`) === undefined)).toEqual([]);
  });
});
