import { zipSync } from 'fflate';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../server/extract/extract.ts';
import { readFile } from '../../../server/readers/readFile.ts';
import { packedPdf, pdfOfObjects } from '../../support/formats/pdfFile.ts';
import { paragraph, run, wordFile } from '../../support/formats/wordFile.ts';

const limits = { maxUnpackedSize: 50e6, maxPages: 10 };
const read = async (name: string, content: Uint8Array | string, limit = limits) => {
  const result = await readFile({ name, bytes: Buffer.from(content) }, { id: 'brief' }, limit);
  if (!('source' in result)) throw new Error('a letter is a text');
  return result.source;
};
const textOf = async (name: string, content: Uint8Array | string): Promise<string> =>
  (await read(name, content)).text;
const errorOf = (reading: Promise<unknown>): Promise<unknown> =>
  reading.then(
    () => 'read',
    (error: unknown) => error,
  );

/** The same words as a file of each format that holds text. */
const formats: Readonly<Record<string, (words: string) => Promise<Uint8Array | string>>> = {
  'brief.txt': async (words) => words,
  'brief.md': async (words) => words,
  'brief.html': async (words) => `<html><body><p>${words}</p></body></html>`,
  'brief.docx': (words) => wordFile(paragraph(run(words))),
  'brief.xml': async (words) => `<officiele-publicatie><al>${words}</al></officiele-publicatie>`,
};
const names = Object.keys(formats);
const fileOf = async (name: string, words: string): Promise<Uint8Array | string> =>
  (await formats[name]?.(words)) ?? '';

describe('a PDF with a million objects', { timeout: 60_000 }, () => {
  it.each([
    ['in a table', () => pdfOfObjects(1e6)],
    ['whose table is not where it is said to be', () => pdfOfObjects(1e6, { from: 7 })],
    ['packed into streams', () => packedPdf(1e6)],
  ])('is read for the words that are on its page: %s', async (_how, make) => {
    expect(await textOf('brief.pdf', make())).toBe('Denemarken doet mee.\n');
  });

  it('may have them all on one page', async () => {
    const line = (index: number) => `1 0 0 1 72 ${700 - (index % 600)} Tm (mee ${index}) Tj\n`;
    const content = `BT /F1 12 Tf ${Array.from({ length: 20_000 }, (_, index) => line(index)).join('')}ET`;
    expect(await textOf('brief.pdf', pdfOfObjects(5, { content }))).toContain('mee 19999');
  });
});

describe('a line of 10 MB', { timeout: 60_000 }, () => {
  it.each(names)('is read whole, with spaces and without: %s', async (name) => {
    for (const words of ['a'.repeat(1e7), 'Ierland '.repeat(1.25e6).trim()])
      expect((await textOf(name, await fileOf(name, words))).trim() === words).toBe(true);
  });
});

const turned = 'Denemarken \u202edoet niet\u202c mee, \u2066en\u2069 \u200fook \u202bIerland\u202c.';

describe('signs that turn the direction of text', () => {
  it.each(names)('stay where they stand, and quotes hold: %s', async (name) => {
    const source = await read(name, await fileOf(name, turned));
    expect(source.text.trim()).toBe(turned);
    const { document, entities } = extract(source);
    const spans = entities.filter(({ id }) => id === 'country:DK').flatMap(({ mentions }) => mentions);
    expect(spans.map(({ start, end }) => document.text.slice(start, end))).toEqual(['Denemarken']);
  });

  it.each(['brief.html', 'brief.docx', 'brief.xml'])(
    'are the same where they are written as a number: %s',
    async (name) => {
      expect((await textOf(name, await fileOf(name, 'x &#x202e;y&#x202c;'))).trim()).toBe('x \u202ey\u202c');
    },
  );
});

describe('half of a surrogate pair', () => {
  const half = Buffer.from([0xed, 0xa0, 0x80]);
  const more = 'Ook Italië ziet er iets in. '.repeat(10).trim();
  const around = (content: string): Buffer => {
    const [before = '', after = ''] = content.split('HALF');
    return Buffer.concat([Buffer.from(before), half, Buffer.from(after)]);
  };

  it.each(['brief.txt', 'brief.md', 'brief.html', 'brief.xml'])(
    'is a lost character, and leaves the rest as it is: %s',
    async (name) => {
      const content = String(
        await fileOf(name, `België HALF doet mee met Ierland en Denemarken 👍. ${more}`),
      );
      const source = await read(name, around(content));
      expect(source.text.trim()).toBe(`België \ufffd doet mee met Ierland en Denemarken 👍. ${more}`);
      const json = JSON.stringify(extract(source));
      expect(Buffer.from(json).toString()).toBe(json);
    },
  );

  it('is the same in a Word file', async () => {
    const zip = new JSZip();
    zip.file(
      'word/document.xml',
      around('<w:document><w:body><w:p><w:r><w:t>België HALF.</w:t></w:r></w:p></w:body></w:document>'),
    );
    expect(await textOf('a.docx', await zip.generateAsync({ type: 'uint8array' }))).toBe('België \ufffd.\n');
  });

  it('is the same in UTF-16', async () => {
    const words = `\ufeffBelgië \ud800 doet mee, ${'en Ierland ook, '.repeat(20)}dus.`;
    const text = await textOf('a.txt', Buffer.from(words, 'utf16le'));
    expect(text.startsWith('België \ufffd doet')).toBe(true);
  });

  it.each(['&#xD800;', '&#55296;'])(
    'written as %s is a lost character on a page, and a fault in XML',
    async (sign) => {
      expect(await textOf('a.html', `<p>x ${sign} y</p>`)).toBe('x \ufffd y\n');
      for (const name of ['brief.docx', 'brief.xml'])
        expect(await errorOf(fileOf(name, sign).then((file) => textOf(name, file)))).toMatchObject({
          code: 'damaged-file',
        });
    },
  );

  it('in JSON keeps its length, so that offsets hold', async () => {
    const file = `{"document":{"id":"document:a","title":"\\ud800 A","date":null,"language":"nl","text":"\\udc00 Denemarken"},"sections":[],"entities":[{"id":"country:DK","type":"Country","name":"Denemarken","mentions":[{"start":2,"end":12}]}],"relations":[]}`;
    const result = await readFile({ name: 'a.json', bytes: Buffer.from(file) });
    if (!('graph' in result)) throw new Error('not a graph document');
    expect(result.graph.document).toMatchObject({ title: '\ufffd A', text: '\ufffd Denemarken' });
    expect(result.graph.document.text.slice(2, 12)).toBe('Denemarken');
  });

  it('in a title that a sender gives is a lost character', async () => {
    const file = { name: 'a.txt', bytes: Buffer.from('Tekst.') };
    expect(await readFile(file, { title: 'A \ud800' })).toMatchObject({ source: { title: 'A \ufffd' } });
  });
});

describe('notes that call each other', () => {
  const note = (id: number, words: string, calls: number) =>
    `<w:footnote w:id="${id}">${paragraph(`${run(words)}<w:r><w:footnoteReference w:id="${calls}"/></w:r>`)}</w:footnote>`;

  it('are read once in a Word file', async () => {
    const footnotes = note(1, 'Zie twee', 2) + note(2, 'Zie een', 1);
    const body = paragraph(`${run('Ja')}<w:r><w:footnoteReference w:id="1"/></w:r>`);
    expect(await textOf('a.docx', await wordFile(body, { footnotes }))).toBe(
      'Ja[footnoteRef:1] [1: Zie twee]\n',
    );
  });

  it.each([
    ['itself', '<p id="n1">1 Zie ook<a href="#n1">1</a> hier.</p>', ['hier.']],
    [
      'another that calls it',
      '<p id="n1">1 Zie<a href="#n2">2</a> hier.</p><p id="n2">2 Terug<a href="#n1">1</a> daar.</p>',
      ['hier.', 'daar.'],
    ],
  ])('are read once on a page: a note calls %s', async (_what, notes, words) => {
    const text = await textOf('a.html', `<p>Ja<a href="#n1">1</a>.</p>${notes}`);
    expect(text.startsWith('Ja[footnoteRef:1]. [1: Zie')).toBe(true);
    for (const each of words) expect(text.split(each)).toHaveLength(2);
  });

  it('are words of the note that they stand in, in a publication', async () => {
    const inner = '<noot><noot.nr>2</noot.nr><noot.al>de bijlage</noot.al></noot>';
    const xml = `<officiele-publicatie><al>Ja<noot><noot.nr>1</noot.nr><noot.al>Zie${inner} hier.</noot.al></noot> en nee.</al></officiele-publicatie>`;
    expect(await textOf('a.xml', xml)).toBe('Ja[footnoteRef:1] en nee. [1: Zie de bijlage hier.]\n');
  });

  it.each(['[1] Zie [1].', '[1] Zie [2].\n[2] Zie [1].', 'Ja[footnoteRef:1] [1: Zie [footnoteRef:1]]'])(
    'stay as they are written in text, and are looked up once: %j',
    async (notes) => {
      const words = `Denemarken doet mee[1] met Ierland.\n\n${notes}\n`;
      const { document } = extract(await read('a.txt', words));
      expect(document.text).toBe(words);
    },
  );
});

describe('elements in elements', { timeout: 60_000 }, () => {
  it('1,000 tables deep are read on a page and in a Word file, and each cell once', async () => {
    const page = `${'<table><tr><td>laag '.repeat(1000)}diep${'</td></tr></table>'.repeat(1000)}`;
    expect((await textOf('a.html', page)).match(/laag|diep/g)).toHaveLength(1001);
    const body = `${`<w:tbl><w:tr><w:tc>${paragraph(run('laag'))}`.repeat(1000)}${paragraph(run('diep'))}${'</w:tc></w:tr></w:tbl>'.repeat(1000)}`;
    expect((await textOf('a.docx', await wordFile(body))).match(/laag|diep/g)).toHaveLength(1001);
  });

  it.each([9_000, 100_000])(
    '%i deep are read, or refused at once on a page, where each costs more than the last',
    async (depth) => {
      const answer = await errorOf(textOf('diep.html', `${'<div>'.repeat(depth)}diep`));
      if (depth < 10_000) expect(answer).toBe('read');
      else
        expect(answer).toMatchObject({
          code: 'too-large',
          text: { nl: 'In "diep.html" liggen meer dan 10000 elementen in elkaar.' },
          remedy: { en: expect.stringContaining('paste') },
        });
    },
  );

  it('that hold no words are not searched again for every note that leads there', async () => {
    const calls = '<a href="#n">1</a>'.repeat(3000);
    expect(await textOf('a.html', `<p>Ja ${calls}</p>${'<div>'.repeat(2000)}<a id="n"></a>`)).toMatch(
      /^Ja 1+/,
    );
  });

  it('of a publication, 100,000 deep, are read', async () => {
    const xml = `<officiele-publicatie>${'<datum isodatum="2026-06-04">'.repeat(1e5)}<al>diep</al>${'</datum>'.repeat(1e5)}</officiele-publicatie>`;
    expect(await textOf('a.xml', xml)).toBe('diep\n');
  });

  it('of a text box, 200,000 paragraphs, are read', async () => {
    const box = `<w:txbxContent>${paragraph(run('a')).repeat(2e5)}</w:txbxContent>`;
    expect((await textOf('a.docx', await wordFile(paragraph(run('x') + box)))).split('a')).toHaveLength(
      200_001,
    );
  });
});

describe('what a file says of things outside it', () => {
  it.each([
    ['a DTD', '<!DOCTYPE o SYSTEM "http://127.0.0.1:9/o.dtd">', 'Tekst.'],
    ['a parameter entity', '<!DOCTYPE o [<!ENTITY % x SYSTEM "file:///etc/passwd"> %x;]>', 'Tekst.'],
  ])('is not fetched: %s', async (_what, type, words) => {
    expect(
      await textOf('a.xml', `${type}<officiele-publicatie><al>${words}</al></officiele-publicatie>`),
    ).toBe(`${words}\n`);
    const zip = new JSZip();
    zip.file(
      'word/document.xml',
      `${type}<w:document><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`,
    );
    expect(await textOf('a.docx', await zip.generateAsync({ type: 'uint8array' }))).toBe(`${words}\n`);
  });

  it('is a fault where it is used, however often it names itself', async () => {
    const laughs = Array.from({ length: 30 }, (_, n) => `<!ENTITY l${n + 1} "&l${n};&l${n};">`).join('');
    const xml = `<!DOCTYPE o [<!ENTITY l0 "ha">${laughs}]><officiele-publicatie><al>&l30;</al></officiele-publicatie>`;
    expect(await errorOf(textOf('a.xml', xml))).toMatchObject({
      code: 'damaged-file',
      text: { en: expect.stringContaining('line 1') },
    });
  });
});

describe('a zip that is more than it seems', () => {
  const document = Buffer.from(
    '<w:document><w:body><w:p><w:r><w:t>Tekst.</w:t></w:r></w:p></w:body></w:document>',
  );
  const small = { maxUnpackedSize: 1e6, maxPages: 10 };

  it('is unpacked once, and of it what is the letter', async () => {
    const bomb = zipSync({ 'a.zip': zipSync({ b: Buffer.alloc(3e6) }) });
    const files = {
      'word/document.xml': document,
      'word/embeddings/bom.zip': bomb,
      '../../etc/passwd': document,
    };
    expect((await read('a.docx', zipSync(files), small)).text).toBe('Tekst.\n');
  });

  it.each([
    '../word/document.xml',
    '../../etc/passwd',
    'C:\\word\\document.xml',
    'word/../word/document.xml',
  ])('has no letter under another path: %s', async (path) => {
    expect(await errorOf(read('a.docx', zipSync({ [path]: document })))).toMatchObject({
      code: 'damaged-file',
      remedy: { nl: 'Bewaar de brief opnieuw als .docx.' },
    });
  });

  it('is refused where many of its entries are one and the same part', async () => {
    const one = Buffer.from(zipSync({ 'word/styles1.xml': Buffer.alloc(4e5, ' ') }));
    const start = one.indexOf('PK\x01\x02', 0, 'latin1');
    const end = one.indexOf('PK\x05\x06', 0, 'latin1');
    const entries = Array.from({ length: 10 }, () => one.subarray(start, end));
    const tail = Buffer.from(one.subarray(end));
    tail.writeUInt16LE(10, 8);
    tail.writeUInt16LE(10, 10);
    tail.writeUInt32LE((end - start) * 10, 12);
    const overlapping = Buffer.concat([one.subarray(0, start), ...entries, tail]);
    expect(await errorOf(read('a.docx', overlapping, small))).toMatchObject({
      code: 'too-large',
      remedy: { en: expect.stringContaining('MAX_UNPACKED_SIZE') },
    });
  });

  it.each([0, 10, 0xfffffffe])('is refused where it says that a part of 900 kB is %i bytes', async (size) => {
    const bytes = Buffer.from(zipSync({ 'word/document.xml': Buffer.alloc(9e5, ' ') }));
    bytes.writeUInt32LE(size, bytes.indexOf('PK\x01\x02', 0, 'latin1') + 24);
    expect(await errorOf(read('a.docx', bytes, small))).toMatchObject({
      code: expect.stringMatching(/^(damaged-file|too-large)$/),
      remedy: { nl: expect.stringMatching(/\S/) },
    });
  });
});

describe('a name that is more than a name', () => {
  const bytes = Buffer.from('Denemarken doet mee.');
  it.each([
    ['../../etc/passwd', 'document:passwd'],
    ['C:\\x\\y.txt', 'document:y'],
    ['/etc/./../brief.txt', 'document:brief'],
    ['brief\0.txt', 'document:brief'],
    [`${'x'.repeat(5000)}.txt`, `document:${'x'.repeat(100)}`],
    ['brief\nvan\u202e.txt', 'document:brief-van'],
    ['<img src=x onerror=y>.txt', 'document:img-src-x-onerror-y'],
  ])('gives an id without a path: %j', async (name, id) => {
    expect(await readFile({ name, bytes })).toMatchObject({ source: { id } });
  });

  it.each(['..', '.', '/', '\\'])('that is nothing but a path gives one of its content: %j', async (name) => {
    const result = await readFile({ name, bytes });
    expect('source' in result && result.source.id).toMatch(/^document:[0-9a-f]{12}$/);
  });
});
