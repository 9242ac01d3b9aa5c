import { describe, expect, test } from 'vitest';
import { extract } from '../../../server/extract/extract.ts';

const persons = (text: string) =>
  extract({ id: 'document:t', text, sha256: '', warnings: [] })
    .entities.filter((entity) => entity.type === 'Person')
    .map((entity) => entity.id);

describe('people', () => {
  test.each([
    ['Het lid Keizer vroeg daarnaar.', ['person:keizer']],
    ['De leden Brink en Veldhuis waren tegen.', ['person:brink', 'person:veldhuis']],
    [
      'De leden Van der Horst (ABC) en El Idrissi (DEF) vroegen dit.',
      ['person:van-der-horst', 'person:el-idrissi'],
    ],
    ['Het Kamerlid Van Dam-Visser was aanwezig.', ['person:van-dam-visser']],
    ['Het lid Jansen en het lid De Boer waren het eens.', ['person:jansen', 'person:de-boer']],
    ['Dit is gezegd door het lid Bruins Slot (ABC).', ['person:bruins-slot']],
    ['Bestuurder Jos de Waal gaf een toelichting.', ['person:de-waal']],
    ['Dat zei president Petrov gisteren in de pers.', ['person:petrov']],
    ['Daarover sprak mevrouw O’Brien met het kabinet.', ['person:o-brien']],
    ['Deputies Nuala Horan and Cian Mac Giolla asked for a note.', ['person:horan', 'person:mac-giolla']],
    ['Deputy Bríd Ní Horan-Moore asked for a note.', ['person:ni-horan-moore']],
  ])('%s', (text, ids) => {
    expect(persons(text)).toEqual(ids);
  });

  test('"Ms." in a signature is a title and no initials; a surname goes on behind its hyphen', () => {
    const text = 'To the House of Commons\n\nHorns\n\nMs. Bríd Lenihan-Moore\nHome Secretary\n';
    const { entities, relations } = extract({ id: 'document:t', text, sha256: '', warnings: [] });
    expect(entities.find(({ id }) => id === 'person:lenihan-moore')?.properties).toEqual({
      firstName: 'Bríd',
    });
    expect(relations.filter(({ type }) => type === 'HOLDS').map(({ from }) => from)).toEqual([
      'person:lenihan-moore',
    ]);
  });

  test('a party and initials are kept', () => {
    const { entities } = extract({
      id: 'document:t',
      text: 'De leden A.B. de Jong (ABC) en Smit (GL-DEF) stelden vragen.',
      sha256: '',
      warnings: [],
    });
    expect(entities.find(({ id }) => id === 'person:de-jong')?.properties).toMatchObject({
      party: 'ABC',
      initials: 'A.B.',
    });
    expect(entities.find(({ id }) => id === 'person:smit')?.properties.party).toBe('GL-DEF');
  });

  test('the name of a party is none of a treaty', () => {
    const { entities } = extract({
      id: 'document:t',
      text: 'De leden Smit (SGP) en De Boer (EVP) vroegen naar de EU.',
      sha256: '',
      warnings: [],
    });
    expect(entities.filter(({ type }) => type === 'Regulation')).toEqual([]);
  });

  test.each([
    'De leden van de Mensenrechtenraad stemden in.',
    'De minister van Buitenlandse Zaken was aanwezig.',
    'Geachte voorzitter, Namens het kabinet bericht ik u.',
  ])('no person in: %s', (text) => {
    expect(persons(text)).toEqual([]);
  });
});
