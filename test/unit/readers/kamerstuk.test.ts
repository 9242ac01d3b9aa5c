import { describe, expect, it } from 'vitest';
import { readFile } from '../../../server/readers/readFile.ts';

const read = async (xml: string, name = 'kst.xml') => {
  const result = await readFile({ bytes: Buffer.from(xml), name });
  if (!('source' in result)) throw new Error('a publication is a text');
  return result.source;
};

const publication = (content: string, metadata = ''): string =>
  `<?xml version="1.0" encoding="utf-8"?><officiele-publicatie><metadata>${metadata}</metadata><kamerstuk>
<kamerstukkop><tekstregel inhoud="kameraanduiding">Tweede Kamer der Staten-Generaal</tekstregel><tekstregel inhoud="vergaderjaar">Vergaderjaar 2025-2026</tekstregel></kamerstukkop>
<dossier><dossiernummer><dossiernr>32 317</dossiernr></dossiernummer><titel>JBZ-Raad</titel></dossier>
<stuk><stuknr>Nr. <ondernummer kamer="2">1010</ondernummer></stuknr><titel>BRIEF VAN DE MINISTER</titel>
<datumtekst>Den Haag, <datum isodatum="2026-06-12">12 juni 2026</datum></datumtekst>
<algemeen><vrije-tekst><tekst>${content}</tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>`;

describe('the XML of a Kamerstuk', () => {
  it('gives number and day from the paper itself', async () => {
    expect(await read(publication('<al>Tekst.</al>'))).toMatchObject({
      id: 'document:kst-32317-1010',
      date: '2026-06-12',
    });
  });

  it('takes what the metadata say before that', async () => {
    const metadata =
      '<meta name="DC.identifier" content="kst-32317-1011"/><meta name="OVERHEIDop.datumBrief" content="2026-06-11"/><meta name="OVERHEIDop.documenttitel" content="Verslag van de Raad"/>';
    expect(await read(publication('<al>Tekst.</al>', metadata))).toMatchObject({
      ...{ id: 'document:kst-32317-1011', date: '2026-06-11', title: 'Verslag van de Raad' },
    });
  });

  it('takes no element for what every object of JavaScript answers to', async () => {
    const { text } = await read(
      publication('<al>Een <constructor>brief</constructor> <toString>aan</toString> u.</al>'),
    );
    expect(text).toContain('Een brief aan u.');
  });

  it('keeps headings with their numbers, notes, lists and tables', async () => {
    const { text } = await read(
      publication(
        '<al>Hierbij<noot id="a" type="voet"><noot.nr>7</noot.nr><noot.al>Kamerstuk <extref doc="kst-22112-4">22 112, nr. 4</extref>.</noot.al></noot> het <nadruk type="cur">verslag</nadruk>.</al>' +
          '<divisie><kop><nr>1.</nr><titel>Migratie</titel></kop><al>Tekst.</al><divisie><kop><titel>Terugkeer</titel></kop><lijst><li><li.nr>–</li.nr><al>een</al></li><li><li.nr>b.</li.nr><al>twee</al></li></lijst></divisie></divisie>' +
          '<table><tgroup cols="2"><tbody><row><entry><al>NL</al></entry><entry><al>voor</al></entry></row></tbody></tgroup></table>',
      ),
    );
    expect(text.slice(text.indexOf('Hierbij'))).toBe(
      'Hierbij[footnoteRef:1] het verslag. [1: Kamerstuk 22 112, nr. 4.]\n\n## 1. Migratie\n\nTekst.\n\n### Terugkeer\n\n- een\nb. twee\n\n| NL | voor |\n',
    );
  });

  it.each([
    ['an element that does not close', '<officiele-publicatie><al>x</officiele-publicatie>', 'regel 1'],
    [
      'an entity of its own',
      '<!DOCTYPE o [<!ENTITY a "b">]><officiele-publicatie><al>&a;</al></officiele-publicatie>',
      'regel 1',
    ],
  ])('says where %s stands', async (_what, xml, where) => {
    await expect(read(xml)).rejects.toMatchObject({
      code: 'damaged-file',
      text: { nl: expect.stringContaining(where) },
    });
  });
});
