import { describe, expect, it } from 'vitest';
import { extract } from '../../../server/extract/extract.ts';
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

  const record = (id: string): string =>
    `<metadata><meta name="OVERHEIDop.externMetadataRecord" scheme="" content="https://zoek.officielebekendmakingen.nl/${id}/metadata.xml"/></metadata>`;

  it('takes its number from where its metadata are, and its title from dossier and paper, where it says no more', async () => {
    const xml = publication('<al>Tekst.</al>')
      .replace('<metadata></metadata>', record('kst-32317-1012'))
      .replace('MINISTER', 'MINISTER<noot><noot.nr>1</noot.nr><noot.al>Gewijzigd.</noot.al></noot> ');
    const source = await read(xml);
    expect(source).toMatchObject({ id: 'document:kst-32317-1012', title: 'JBZ-Raad: brief van de minister' });
    expect(source.text).toContain('BRIEF VAN DE MINISTER[footnoteRef:1]');
  });

  it('keeps articles with their members, considerations, captions, and paragraphs in a group', async () => {
    const { text } = await read(
      publication(
        '<al-groep><al>Een <?xpp afbreek?>(zie de <?xpp x?>bijlage).</al><al>Twee.</al></al-groep>' +
          '<artikel><kop><label>Artikel</label><nr>1</nr></kop><lid><lidnr>1.</lidnr><al>Eerst.</al></lid><lid><lidnr>2.</lidnr><al>Dan.</al></lid></artikel>' +
          '<considerans><considerans.al>Gelezen.</considerans.al><considerans.al>Gehoord.</considerans.al></considerans>' +
          '<plaatje><illustratie naam="x.png"/><bijschrift>Figuur 1</bijschrift></plaatje>',
      ),
    );
    expect(text.slice(text.indexOf('Een '))).toBe(
      'Een (zie de bijlage).\n\nTwee.\n\n## Artikel 1\n\n1. Eerst.\n2. Dan.\n\nGelezen.\n\nGehoord.\n\nFiguur 1\n',
    );
  });

  it('keeps written questions apart, each with its answer, under their own number', async () => {
    const source = await read(
      '<officiele-publicatie><kamervragen><kamervraagkop><tekstregel inhoud="vergaderjaar">Vergaderjaar 2025-2026</tekstregel><tekstregel>Aanhangsel van de Handelingen</tekstregel></kamervraagkop><kamervraagnummer>100</kamervraagnummer>' +
        '<kamervraagomschrijving>Vragen van het lid <naam><achternaam>Kuipers</achternaam></naam> over <kamervraagonderwerp>het weer</kamervraagonderwerp>.</kamervraagomschrijving>' +
        '<vraag><nr>Vraag 1</nr><al>Regent het?</al></vraag><antwoord><nr>Antwoord 1</nr><al>Ja.</al></antwoord></kamervragen></officiele-publicatie>',
    );
    expect(source.id).toBe('document:ah-tk-20252026-100');
    expect(source.text.slice(source.text.indexOf('100'))).toBe(
      '100\n\nVragen van het lid Kuipers over het weer.\n\n## Vraag 1\n\nRegent het?\n\n## Antwoord 1\n\nJa.\n',
    );
  });

  it('reads papers from before 2009, whose notes stand apart from their calls', async () => {
    const xml = `<kamerwrk kamer="2">${record('kst-24138-9')}<kop><titel>Tweede Kamer der Staten-Generaal</titel><subtitel>2</subtitel><subtitel>Vergaderjaar 1994-1995</subtitel></kop>
<frontm><versie dtd="0.10">x</versie><ordernr>5K01</ordernr><vergjaar>1994-1995</vergjaar><onderw><nummer>24 138</nummer><naam>Wijziging
van de wet</naam></onderw></frontm><body><stuk><ltrlabel>Nr. </ltrlabel><nummer>9</nummer><titel>BRIEF VAN DE MINISTER </titel>
<tuskop letat="vet">Inleiding </tuskop><al>Het is<voetref refid="v1" nr="1"/> zo.</al><witreg></witreg><al>Dus.</al><voetnoot id="v1" nr="1"><al>Ter inzage
gelegd.</al></voetnoot></stuk></body></kamerwrk>`;
    for (const name of ['a.xml', 'zonder-extensie']) {
      const source = await read(xml, name);
      expect(source).toMatchObject({
        id: 'document:kst-24138-9',
        title: 'Wijziging van de wet: brief van de minister',
      });
      expect(source.text).toBe(
        '# Tweede Kamer der Staten-Generaal 2 Vergaderjaar 1994-1995\n\n24 138\n\nWijziging van de wet\n\nNr. 9\n\n# BRIEF VAN DE MINISTER\n\n# Inleiding\n\nHet is[footnoteRef:1] zo. [1: Ter inzage gelegd.]\n\nDus.\n',
      );
    }
  });

  it.each([
    ['its own words', '', { dossier: '32317', number: '1010' }],
    [
      'its metadata first',
      '<meta name="DC.type" content="Brief"/><meta name="OVERHEIDop.dossiernummer" content="32317-VI;36 410"/><meta name="OVERHEIDop.ondernummer" content="7"/>',
      { kind: 'Brief', dossier: ['32317-VI', '36410'], number: '7' },
    ],
    [
      'no type that says nothing',
      '<meta name="DC.type" content="officiële publicatie"/>',
      { dossier: '32317', number: '1010' },
    ],
  ])('tells of the document by %s', async (_what, metadata, properties) => {
    const { entities } = extract(await read(publication('<al>Tekst.</al>', metadata)));
    expect(entities.find(({ type }) => type === 'Document')?.properties).toEqual(properties);
  });
});
