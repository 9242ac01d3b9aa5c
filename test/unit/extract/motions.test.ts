import { describe, expect, test } from 'vitest';
import { extract } from '../../../server/extract/extract.ts';

const read = (text: string) => extract({ id: 'document:t', text, sha256: '', warnings: [] });
const motions = (text: string) =>
  read(text)
    .entities.filter((entity) => entity.type === 'Motion')
    .map((entity) => entity.id);
const facts = (text: string, type: string) =>
  read(text)
    .relations.filter((relation) => relation.type === type)
    .map(({ from, to }) => `${from} ${to}`);

describe('who submitted a motion', () => {
  test.each([
    ['Dit volgt uit de motie van het lid Keizer.', ['keizer']],
    ['Dit volgt uit de motie-Keizer c.s. over vis.', ['keizer']],
    ['Dit volgt uit de motie Brink/Veldhuis over vis.', ['brink', 'veldhuis']],
    ['Dit volgt uit de motie van de leden Brink en Van der Horst.', ['brink', 'van-der-horst']],
    ['Dit volgt uit de motie van der Horst.', ['van-der-horst']],
    ['Dit volgt uit de motie-Brink Slot/Pia Veldhuis over vis.', ['brink-slot', 'veldhuis']],
    ['De leden Brink (ABC) en Ten Have (DEF) vragen in hun motie om meer bomen.', ['brink', 'ten-have']],
    ['Door het lid Keizer is een motie ingediend over bomen.', ['keizer']],
    ['Bij motie heeft het lid Keizer de regering verzocht bomen te planten.', ['keizer']],
    ['Het lid Keizer diende een motie in over bomen.', ['keizer']],
    ['Wij bespreken de door het lid Keizer ingediende motie.', ['keizer']],
    [
      'The motion by Ms Brink and Mr De Waal asks for trees on the coast of the island.',
      ['brink', 'de-waal'],
    ],
  ])('%s', (text, authors) => {
    const motion = motions(text)[0];
    expect(motions(text)).toHaveLength(1);
    expect(facts(text, 'SUBMITTED')).toEqual(authors.map((author) => `person:${author} ${motion}`));
  });

  test('a motion without authors and number is none', () => {
    expect(motions('De Kamer nam een motie aan. In het motiedebat sprak niemand.')).toEqual([]);
  });
});

describe('the number of a motion', () => {
  test('several that share the word, each with its topic and number', () => {
    const text =
      'Het betreft een motie over vis (Kamerstuk 30 100, nr. 7), over bomen (Kamerstuk 30 100, nr. 8) en over water (Kamerstuk 30 200, nr. 9).';
    const motions = read(text).entities.filter(({ type }) => type === 'Motion');
    expect(motions.map(({ id }) => id)).toEqual(['motion:30100-7', 'motion:30100-8', 'motion:30200-9']);
  });

  test.each([
    ['behind it in brackets', 'De motie-Keizer (Kamerstuk 30 100, nr. 7) is besproken.', ['30100-7']],
    [
      'in brackets behind "motie"',
      'Het lid Keizer vraagt in een motie (Kamerstuk 30 100, nr. 7) om bomen.',
      ['30100-7'],
    ],
    [
      'of each in one sentence',
      'Ik noem de motie-Keizer (Kamerstuk 30 100, nr. 7) en de motie-Brink (Kamerstuk 30 100, nr. 8).',
      ['30100-7', '30100-8'],
    ],
    [
      'of each of a list',
      'Ik noem de moties Keizer (Kamerstuk 30 100, nr. 7) en Brink c.s. (Kamerstuk 30 100, nr. 8).',
      ['30100-7', '30100-8'],
    ],
    ['without authors', 'Ik noem de moties (Kamerstuk 30 100, nrs. 7 en 8).', ['30100-7', '30100-8']],
    [
      'in a note called inside the phrase',
      'De gewijzigde motie van het lid Keizer[1] verzoekt de regering om bomen.\n\nNoten\n[1] Kamerstuk 30 100, nr. 7.',
      ['30100-7'],
    ],
    [
      'in a note behind "c.s."',
      'Ik noem de motie van het lid Keizer c.s.[2] en de motie-Brink.[1]\n\n[1] Kamerstuk 30 100, nr. 8.\n[2] Kamerstuk 30 100, nr. 7.',
      ['30100-7', '30100-8'],
    ],
    [
      'not that of a letter',
      'De motie-Keizer is afgedaan met de brief van 3 maart 2026 (Kamerstuk 30 100, nr. 9).',
      ['keizer'],
    ],
  ])('%s', (_name, text, ids) => {
    expect(motions(text)).toEqual(ids.map((id) => `motion:${id}`));
    expect(facts(text, 'PUBLISHED_AS')).toEqual(
      ids.filter((id) => /^\d/.test(id)).map((id) => `motion:${id} document:kst-${id}`),
    );
  });
});

describe('one motion or several', () => {
  test('a heading that names it and the text under it', () => {
    expect(
      motions(
        'Motie Keizer over bomen\nDe motie van het lid Keizer c.s. (Kamerstuk 30 100, nr. 7) vraagt om bomen.',
      ),
    ).toEqual(['motion:30100-7']);
  });
  test('the first author alone, later on', () => {
    expect(
      motions('De motie-Brink/Keizer (Kamerstuk 30 100, nr. 7) vraagt om bomen. De motie-Brink is goed.'),
    ).toEqual(['motion:30100-7']);
  });
  test('the same author with another number', () => {
    expect(
      motions('Zie de motie-Keizer (Kamerstuk 30 100, nr. 7) en de motie-Keizer (Kamerstuk 30 100, nr. 8).'),
    ).toEqual(['motion:30100-7', 'motion:30100-8']);
  });
  test('as many motions as names behind the plural', () => {
    expect(motions('Zie de moties Keizer en Brink/De Waal c.s. van vorig jaar.')).toEqual([
      'motion:keizer',
      'motion:brink-de-waal',
    ]);
  });
  test('the same author with another topic', () => {
    expect(
      motions('De motie-Keizer over kustbescherming is besproken. De motie-Keizer over visvergunningen ook.'),
    ).toEqual(['motion:keizer', 'motion:keizer-2']);
  });
});
