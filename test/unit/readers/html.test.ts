import { describe, expect, it } from 'vitest';
import { readFile } from '../../../server/readers/readFile.ts';

const read = async (page: string | Buffer, name = 'brief.html') => {
  const result = await readFile({ bytes: Buffer.from(page), name });
  if (!('source' in result)) throw new Error('a page is a text');
  return result.source;
};
const textOf = async (body: string): Promise<string> =>
  (await read(`<html><body>${body}</body></html>`)).text;

describe('a web page', () => {
  it('keeps headings, lists, tables and line ends', async () => {
    expect(
      await textOf(
        '<h2>Kop</h2><p>een<br>twee</p><ol start="4"><li>a<ul><li><p>b</p></li></ul></li><li>c</li></ol><table><tr><th>x</th><td>y</td></tr></table>',
      ),
    ).toBe('## Kop\n\neen\ntwee\n\n4. a\n  - b\n5. c\n\n| x | y |\n');
  });

  it('leaves out menus, scripts, forms and what is hidden', async () => {
    expect(
      await textOf(
        '<header>Menu</header><nav>Home</nav><main><p>De brief zelf, met genoeg woorden om hem te vinden.</p><p hidden>x</p><p style="display:none">y</p><script>z()</script></main><footer>Contact</footer>',
      ),
    ).toBe('De brief zelf, met genoeg woorden om hem te vinden.\n');
  });

  it.each([
    [
      'as Word saves them',
      '<p>Ja<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a>.</p><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Zie de brief.</p></div>',
    ],
    [
      'as LibreOffice saves them',
      '<p>Ja<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>.</p><div id="sdfootnote1"><p><a name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Zie de brief.</p></div>',
    ],
    [
      'in a list with a way back',
      '<p>Ja<sup><a href="#fn1" id="r1">1</a></sup>.</p><ol><li id="fn1"><p>Zie de brief. <a href="#r1">↩</a></p></li></ol>',
    ],
    [
      'as the gazette writes them',
      '<p>Ja<a class="nootnr" href="#noot-1" id="n-1"><sup>1</sup></a>.</p><div class="noten"><div class="noot" id="noot-1"><sup class="nr">1</sup> Zie de brief.</div></div>',
    ],
    [
      'as the gazette shows them, with a cross to shut them',
      '<p>Ja<a class="nootnum" href="#ID-1">1</a>.</p><div id="noten"><hr><div class="voet noot" id="note-ID-1"><h5 class="note-close"><a class="note-close" href="#close-ID-1">X</a> Noot</h5><sup><span class="nootnum"><a id="ID-1" name="ID-1"></a>1</span></sup><p>Zie de brief.</p></div></div>',
    ],
  ])('joins notes to their calls, %s', async (_how, body) => {
    expect(await textOf(body)).toBe('Ja[footnoteRef:1]. [1: Zie de brief.]\n');
  });

  it('makes no note of a link to a chapter', async () => {
    expect(await textOf('<p><a href="#h2">2</a></p><div id="h2"><h2>Twee</h2><p>Tekst.</p></div>')).toContain(
      '## Twee',
    );
  });

  it('takes number, day and title from what a publication says of itself', async () => {
    const source = await read(
      '<html><head><meta name="DC.identifier" content="kst-32317-1010"><meta name="DCTERMS.issued" content="2026-06-12"><meta name="DC.title" content="JBZ-Raad; Brief regering; Verslag van de Raad"></head><body><p>Tekst.</p></body></html>',
    );
    expect(source).toMatchObject({
      id: 'document:kst-32317-1010',
      date: '2026-06-12',
      title: 'Verslag van de Raad',
    });
  });

  it('does not believe the title of a page that names itself by its address', async () => {
    const source = await read(
      '<html><head><meta name="dcterms.title" content="Een heel ander stuk"><meta name="dcterms.identifier" content="https://www.voorbeeld.nl/detail"></head><body><p>Tekst.</p></body></html>',
    );
    expect(source.title).toBeUndefined();
  });

  it('reads UTF-8 where the page was saved as that under the name of another encoding', async () => {
    const page = '<html><head><meta charset="iso-8859-15"></head><body><p>één prijs: € 5</p></body></html>';
    expect((await read(page)).text).toBe('één prijs: € 5\n');
  });

  it('reads the encoding that the page names', async () => {
    const page = Buffer.from(
      '<html><head><meta charset="iso-8859-15"></head><body><p>prijs \xa4 5</p></body></html>',
      'latin1',
    );
    expect((await read(page)).text).toBe('prijs € 5\n');
  });

  it('reads elements in elements, however deep', async () => {
    expect(await textOf(`${'<div><b>'.repeat(3000)}diep${'</b></div>'.repeat(3000)}`)).toBe('diep\n');
  });

  it('takes the signs of a list that the page writes out itself', async () => {
    expect(
      await textOf(
        '<ul class="expliciet"><li><p class="labeled"><span class="ol">– </span>een</p></li><li><p class="labeled"><span class="ol">b.</span> twee</p></li></ul>',
      ),
    ).toBe('- een\nb. twee\n');
  });

  it('reads a page that is a form as a whole, and leaves out one to search with', async () => {
    const search = '<form><label>Zoek in alle stukken</label><input name="q"></form>';
    expect(await textOf(`<form id="mainForm">${search}<h1>Kop</h1><p>Tekst.</p></form>`)).toBe(
      '# Kop\n\nTekst.\n',
    );
  });

  it('takes of several types the one that says something', async () => {
    const source = await read(
      '<html><head><meta name="dcterms.type" content="officiële publicatie"><meta name="dcterms.type" content="Brief"></head><body><p>Tekst.</p></body></html>',
    );
    expect(source.properties).toEqual({ kind: 'Brief' });
  });

  it('is read as one where its name says XML', async () => {
    const page =
      '<?xml version="1.0"?><!DOCTYPE html SYSTEM "about:legacy-compat"><html><body><h2>Kop</h2><p>Tekst.</p></body></html>';
    expect((await read(page, 'brief.xml')).text).toBe('## Kop\n\nTekst.\n');
  });
});
