import { describe, expect, it } from 'vitest';
import type { GraphDocument } from '../../../server/model.ts';
import type { ReadOptions } from '../../../server/readers/Reader.ts';
import { readFile } from '../../../server/readers/readFile.ts';

const read = (name: string, content: string | Uint8Array, options?: ReadOptions) =>
  readFile({ name, bytes: Buffer.from(content) }, options);

async function sourceOf(name: string, content: string | Uint8Array, options?: ReadOptions) {
  const result = await read(name, content, options);
  if (!('source' in result)) throw new Error('not read as text');
  return result.source;
}

const letter = 'Geachte voorzitter,\nDenemarken doet mee.\n';

describe('text', () => {
  const words = 'Oostenrijk € 5 – “café”\n';

  it.each([
    ['UTF-8', Buffer.from(words)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${words}`)],
    ['UTF-16 little-endian', Buffer.from(`\ufeff${words}`, 'utf16le')],
    ['UTF-16 big-endian', Buffer.from(`\ufeff${words}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(words, 'utf16le')],
    ['Windows-1252', Buffer.from('Oostenrijk \x80 5 \x96 \x93caf\xe9\x94\n', 'latin1')],
  ])('is the same from %s', async (_name, bytes) => {
    expect((await sourceOf('a.txt', bytes)).text).toBe(words);
  });

  it('has line ends as \\n, and is otherwise as it came', async () => {
    const { text } = await sourceOf('a.txt', ' a\r\nb\rc\n\n d\t\u00a0e [footnoteRef:1] \n');
    expect(text).toBe(' a\nb\nc\n\n d\t\u00a0e [footnoteRef:1] \n');
  });

  it('bears the checksum of its bytes', async () => {
    const { sha256 } = await sourceOf('a.txt', 'abc');
    expect(sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('is Markdown too', async () => {
    expect((await sourceOf('Brief.MD', '# Kop\n\nTekst.')).text).toBe('# Kop\n\nTekst.');
  });

  it('is recognised without an extension', async () => {
    expect((await sourceOf('-', letter, { id: 'x' })).text).toBe(letter);
    expect((await sourceOf('Verslag nr. 12 van de Raad', letter)).id).toBe(
      'document:verslag-nr-12-van-de-raad',
    );
  });
});

describe('wrong input', () => {
  const docx = Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(30), Buffer.from('word/document.xml')]);
  const noise = Buffer.from(Array.from({ length: 999 }, (_, at) => (at * 89 + 7) % 256));

  it.each([
    ['an empty file', 'leeg.txt', '', 'empty-file', 'leeg'],
    ['only white space', 'wit.txt', ' \r\n\t\n', 'empty-file', 'leeg'],
    ['only a byte order mark', 'wit.txt', '\ufeff', 'empty-file', 'leeg'],
    ['an empty graph document', 'leeg.json', '  ', 'empty-file', 'leeg'],
    ['a PDF named .txt', 'b.txt', '%PDF-1.7\n%…', 'binary-file', 'een PDF'],
    ['a Word file named .txt', 'b.txt', docx, 'binary-file', 'Word'],
    ['a picture named .txt', 'b.txt', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'), 'binary-file', 'PNG'],
    [
      'a program named .txt',
      'b.txt',
      Buffer.from('\x7fELF\x02\x01\x01\0', 'latin1'),
      'binary-file',
      'programma',
    ],
    ['a text with a zero in it', 'b.txt', 'Denemarken doet\0 mee', 'binary-file', 'geen tekst'],
    ['noise', 'b.txt', noise, 'binary-file', 'geen tekst'],
    ['a Word file that is cut off', 'brief.docx', docx, 'damaged-file', 'beschadigd'],
    ['an old Word file', 'brief.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'unknown-format', '.docx'],
    ['a file of an unknown kind', 'brief.xyz', letter, 'unknown-format', '.json'],
    ['noise without an extension', 'brief', noise, 'unknown-format', '.md'],
    ['half a pair of tables', 'knopen.csv', 'id:ID,:LABEL,name\n', 'invalid-document', '--reason'],
    ['JSON that is none', 'g.json', '{"document": ', 'invalid-document', 'g.json'],
    ['JSON that is no graph document', 'g.json', '{"a": 1}', 'invalid-document', 'document'],
  ])('%s: %s', async (_what, name, content, code, said) => {
    const error = await read(name, content).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code });
    const { text, remedy } = Object(error);
    expect(`${text.nl} ${remedy.nl}`).toContain(name);
    expect(`${text.nl} ${remedy.nl}`).toContain(said);
    expect(remedy.en).not.toBe('');
  });
});

describe('ids', () => {
  it.each([
    ['Verslag JBZ-Raad (4-5 juni) ëén.txt', 'document:verslag-jbz-raad-4-5-juni-een'],
    ['brief.v2.txt', 'document:brief-v2'],
    ['../../etc/brief.txt', 'document:brief'],
    ['C:\\brieven\\brief.txt', 'document:brief'],
    ['2026-06-12.txt', 'document:2026-06-12'],
  ])('%s is %s', async (name, id) => {
    expect((await sourceOf(name, letter)).id).toBe(id);
  });

  it('come from the content where the name has neither letters nor digits', async () => {
    expect((await sourceOf('….txt', letter)).id).toMatch(/^document:[0-9a-f]{12}$/);
  });

  it.each(['kst-36410-VI-79', 'document:kst-36410-VI-79'])('are as given: %s', async (id) => {
    expect((await sourceOf('a.txt', letter, { id })).id).toBe('document:kst-36410-VI-79');
  });

  it.each(['', 'document:', 'a b', 'a/b', '../a'])('are refused: "%s"', async (id) => {
    await expect(read('a.txt', letter, { id })).rejects.toMatchObject({ code: 'invalid-request' });
  });

  it.each([
    [
      'Tweede Kamer der Staten-Generaal 2\nVergaderjaar 2025-2026\n\n32 317 JBZ-Raad\n\nNr. 1007 BRIEF VAN DE MINISTER',
      'kst-32317-1007',
    ],
    [
      'Tweede Kamer der Staten-Generaal\nVergaderjaar 2023–2024\n36 410 VI Vaststelling van de begroting\nNr. 79 MOTIE',
      'kst-36410-VI-79',
    ],
    [
      'Tweede Kamer der Staten-Generaal\nVergaderjaar 2016-2017\n21 501-20 Europese Raad\nNr. 917 BRIEF',
      'kst-21501-20-917',
    ],
    [
      'Eerste Kamer der Staten-Generaal\nVergaderjaar 2022-2023\n35 925 Nota over de toestand\nE BRIEF VAN DE MINISTER',
      'kst-35925-E',
    ],
    ['EUROPESE COMMISSIE\nBrussel, 14.7.2021\nCOM(2021) 591 final\nVoorstel', 'com-2021-591'],
  ])('come from a publication header', async (header, local) => {
    expect((await sourceOf('a.txt', `${header}\n\n${letter}`)).id).toBe(`document:${local}`);
  });

  it.each([
    'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nZie Kamerstukken II, 2025-2026, 32 317, nr. 1007.',
    'Tweede Kamer der Staten-Generaal\nPostbus 20018\n\n32 317 JBZ-Raad\nNr. 1007 wordt aangehaald.',
    'Zoals in COM(2021) 591 final is voorgesteld.',
  ])('never come from a citation', async (text) => {
    expect((await sourceOf('a.txt', text)).id).toBe('document:a');
  });
});

describe('the graph document', () => {
  const graph = {
    document: { id: 'document:a', title: 'A', date: null, language: 'nl', text: 'Denemarken doet mee.' },
    sections: [{ id: 'section:a/1', title: 'A', level: 1, start: 0, end: 20 }],
    entities: [
      { id: 'document:a', type: 'Document', name: 'A' },
      { id: 'section:a/1', type: 'Section', name: 'A' },
    ],
    relations: [
      {
        id: 'document:a|HAS_SECTION|section:a/1',
        type: 'HAS_SECTION',
        from: 'document:a',
        to: 'section:a/1',
        evidence: [{ start: 0, end: 10, quote: 'Denemarken' }],
      },
    ],
  };

  async function graphOf(value: unknown, options?: ReadOptions): Promise<GraphDocument> {
    const result = await read('hand.json', JSON.stringify(value), options);
    if (!('graph' in result)) throw new Error('not read as a graph document');
    return result.graph;
  }

  it('fills in what people leave out', async () => {
    const { document, warnings, entities } = await graphOf(graph);
    expect(document.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(warnings).toEqual([]);
    expect(entities[0]).toMatchObject({ aliases: [], properties: {}, evidence: {}, mentions: [] });
  });

  it('takes another id with all that hangs on it', async () => {
    const renamed = await graphOf(graph, { id: 'b', title: 'B', date: '2026-01-02' });
    expect(renamed.document).toMatchObject({ id: 'document:b', title: 'B', date: '2026-01-02' });
    expect(renamed.sections[0]?.id).toBe('section:b/1');
    expect(renamed.entities.map(({ id }) => id)).toEqual(['document:b', 'section:b/1']);
    expect(renamed.relations[0]?.id).toBe('document:b|HAS_SECTION|section:b/1');
  });

  it('names the path of what is wrong with its shape', async () => {
    const wrong = { ...graph, relations: [{ ...graph.relations[0], from: 7 }] };
    await expect(graphOf(wrong)).rejects.toThrow('relations.0.from');
  });
});
