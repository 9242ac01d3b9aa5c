import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../server/readers/readFile.ts';
import { paragraph, run, wordFile } from '../../support/formats/wordFile.ts';

const limits = { maxUnpackedSize: 1e6, maxPages: 10 };
const textOf = async (bytes: Uint8Array, name = 'brief.docx'): Promise<string> => {
  const result = await readFile({ bytes, name }, {}, limits);
  return 'source' in result ? result.source.text : '';
};
const read = async (...file: Parameters<typeof wordFile>): Promise<string> => textOf(await wordFile(...file));

describe('a Word file', () => {
  it('takes tracked changes as accepted', async () => {
    const body = paragraph(
      run('Tien ') +
        `<w:del w:id="1"><w:r><w:delText>oude </w:delText></w:r></w:del>` +
        `<w:ins w:id="2">${run('nieuwe ')}</w:ins>` +
        `<w:moveFrom w:id="3">${run('weg ')}</w:moveFrom><w:moveTo w:id="4">${run('hier ')}</w:moveTo>` +
        run('lidstaten.'),
    );
    expect(await read(body)).toBe('Tien nieuwe hier lidstaten.\n');
  });

  it('joins a paragraph with the next where its end was taken out', async () => {
    const cut = paragraph(run('De kopgroep '), '<w:rPr><w:del w:id="1"/></w:rPr>');
    expect(await read(cut + paragraph(run('kwam bijeen.')) + paragraph(run('Slot.')))).toBe(
      'De kopgroep kwam bijeen.\n\nSlot.\n',
    );
  });

  it('takes no element for what every object of JavaScript answers to', async () => {
    const odd = ['constructor', 'toString', 'valueOf', '__proto__'].map((name) => `<w:${name}/>`).join('');
    expect(await read(paragraph(run(`Een${'</w:t>'}${odd}<w:t> brief.`)))).toBe('Een brief.\n');
  });

  it('reads the signs of fonts of signs that letters use', async () => {
    const sign = (font: string, place: string) => `</w:t><w:sym w:font="${font}" w:char="${place}"/><w:t>`;
    const ticked = `${sign('Wingdings', 'F0FE')}Ja ${sign('Wingdings', 'F0A8')}Nee ${sign('MS Gothic', '2612')}Geen`;
    expect(await read(paragraph(run(ticked)))).toBe('☑Ja ☐Nee ☒Geen\n');
    expect(await read(paragraph(run(`10${sign('Symbol', 'F0B0')} ${sign('Eigen', 'F041')}warm`)))).toBe(
      '10° warm\n',
    );
  });

  it('knows headings by style, by the style below it, and by level', async () => {
    const styles =
      '<w:style w:styleId="Kop2"><w:name w:val="heading 2"/></w:style>' +
      '<w:style w:styleId="Eigen"><w:name w:val="Eigen kop"/><w:basedOn w:val="Kop2"/></w:style>' +
      '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>';
    const body =
      paragraph(run('Een'), '<w:pStyle w:val="Kop2"/>') +
      paragraph(run('Twee'), '<w:pStyle w:val="Eigen"/>') +
      paragraph(run('Drie'), '<w:outlineLvl w:val="0"/>') +
      paragraph(run('Vier'), '<w:pStyle w:val="A"/>');
    expect(await read(body, { styles })).toBe('## Een\n\n## Twee\n\n# Drie\n\nVier\n');
  });

  it('numbers lists as Word does', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/></w:lvl>' +
      '<w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>';
    const item = (text: string, depth = 0) =>
      paragraph(run(text), `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="1"/></w:numPr>`);
    expect(await read(item('a') + item('b', 1) + item('c'), { numbering })).toBe('3. a\n  - b\n4. c\n');
  });

  it('puts foot- and endnotes behind the paragraph that calls them, numbered as they are called', async () => {
    const note = (id: number, text: string, type = '') =>
      `<w:footnote w:id="${id}"${type}>${paragraph(run(text))}</w:footnote>`;
    const footnotes = note(0, 'streep', ' w:type="separator"') + note(5, ' Kamerstuk 22112, nr. 1.');
    const endnotes = `<w:endnote w:id="2">${paragraph(run('Zie bijlage [1.'))}</w:endnote>`;
    const body = paragraph(
      `${run('Een')}<w:r><w:endnoteReference w:id="2"/></w:r>${run(' en twee')}<w:r><w:footnoteReference w:id="5"/></w:r>${run('.')}`,
    );
    expect(await read(body, { footnotes, endnotes })).toBe(
      'Een[footnoteRef:1] en twee[footnoteRef:2]. [1: Zie bijlage (1.] [2: Kamerstuk 22112, nr. 1.]\n',
    );
  });

  it('reads a note that calls itself once', async () => {
    const footnotes = `<w:footnote w:id="1">${paragraph(`${run('Zie ook')}<w:r><w:footnoteReference w:id="1"/></w:r>`)}</w:footnote>`;
    const body = paragraph(`${run('Ja')}<w:r><w:footnoteReference w:id="1"/></w:r>`);
    expect(await read(body, { footnotes })).toBe('Ja[footnoteRef:1] [1: Zie ook]\n');
  });

  it('reads a text box once, behind its paragraph', async () => {
    const box = `<w:txbxContent>${paragraph(run('In het kader.'))}</w:txbxContent>`;
    const shape = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await read(paragraph(run('Voor ') + shape + run('en na.')))).toBe(
      'Voor en na.\n\nIn het kader.\n',
    );
  });

  it('reads tables by row, and tables in tables, however deep', async () => {
    const cell = (content: string) => `<w:tc>${content}</w:tc>`;
    const table = (...rows: string[]) =>
      `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
    const deep = Array.from({ length: 3000 }).reduce<string>(
      (inner) => table(cell(inner)),
      paragraph(run('diep')),
    );
    const body = table(cell(paragraph(run('NL'))) + cell(paragraph(run('a|b')) + paragraph(run('c')))) + deep;
    expect(await read(body)).toBe('| NL | a/b c |\n\ndiep\n');
  });

  it('reads a letterhead that stands in a table as lines', async () => {
    const cell = (...lines: string[]) => `<w:tc>${lines.map((line) => paragraph(run(line))).join('')}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
    const head = `<w:tbl>${row(cell('Aan de Voorzitter', 'Den Haag'))}${row(cell('Datum'), cell('24 maart 2026'))}${row(cell('Betreft:'), cell('Terugkeer'))}${row(cell('NL'), cell('voor'))}</w:tbl>`;
    expect(await read(head)).toBe(
      'Aan de Voorzitter\nDen Haag\n\nDatum: 24 maart 2026\n\nBetreft: Terugkeer\n\n| NL | voor |\n',
    );
  });

  it('leaves out what is hidden, fields that are code, and comments', async () => {
    const body = paragraph(
      run('Zicht') +
        run('verborgen', '<w:vanish/>') +
        '<w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r>' +
        run('baar', '<w:vanish w:val="0"/>'),
    );
    expect(await read(body)).toBe('Zichtbaar\n');
  });
});

const errorOf = async (reading: Promise<unknown>): Promise<unknown> =>
  reading.then(
    () => 'read',
    (error: unknown) => error,
  );

describe('a Word file that is wrong', () => {
  it('is refused where it unpacks to more than is allowed', async () => {
    const bytes = await wordFile(paragraph(run('a'.repeat(2_000_000))));
    expect(bytes.length).toBeLessThan(10_000);
    expect(await errorOf(textOf(bytes))).toMatchObject({
      code: 'too-large',
      remedy: { en: expect.stringContaining('MAX_UNPACKED_SIZE') },
    });
  });

  it('is refused where its zip says that it holds less than it does', async () => {
    const bytes = Buffer.from(await wordFile(paragraph(run('a'.repeat(900_000)))));
    const central = bytes.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'));
    expect(central).toBeGreaterThan(0);
    for (
      let at = bytes.indexOf('PK\x01\x02', 0, 'latin1');
      at >= 0;
      at = bytes.indexOf('PK\x01\x02', at + 4, 'latin1')
    )
      bytes.writeUInt32LE(10, at + 24);
    const said = await errorOf(textOf(bytes));
    expect(said).toMatchObject({ code: 'damaged-file' });
  });

  it.each([
    ['is cut off', async () => (await wordFile(paragraph(run('x')))).subarray(0, 200), 'damaged-file'],
    [
      'is a zip of something else',
      async () => new JSZip().file('a.txt', 'b').generateAsync({ type: 'uint8array' }),
      'damaged-file',
    ],
    ['has broken XML', async () => wordFile('<w:p><w:r>'), 'damaged-file'],
    ['has entities of its own', async () => wordFile(paragraph(run('&lol;'))), 'damaged-file'],
    ['has no text', async () => wordFile(''), 'empty-file'],
    ['is none at all', async () => Buffer.from('gewoon tekst'), 'damaged-file'],
  ] as const)('says so where it %s', async (_what, make, code) => {
    expect(await errorOf(textOf(await make()))).toMatchObject({ code });
  });

  it('resolves no entity, whatever it is said to be', async () => {
    const zip = new JSZip();
    zip.file(
      'word/document.xml',
      '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>',
    );
    expect(await errorOf(textOf(await zip.generateAsync({ type: 'uint8array' })))).toMatchObject({
      code: 'damaged-file',
    });
  });

  it('is named after its last part, wherever it says that it lies', async () => {
    const result = await readFile(
      { bytes: await wordFile(paragraph(run('Tekst.'))), name: '../../etc/brief aan de kamer.docx' },
      {},
    );
    expect('source' in result && result.source.id).toBe('document:brief-aan-de-kamer');
  });
});
