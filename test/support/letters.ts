import type { GraphDocument } from '../../server/model.ts';

/** A graph document made by hand: one sentence, in which a country joins an initiative. */
export function handMade(local: string, country: string, name: string): GraphDocument {
  const text = `${name} doet mee aan de kopgroep.\n`;
  const id = `document:${local}`;
  const quote = { start: 0, end: text.length - 1, quote: text.trimEnd() };
  const entity = { aliases: [], properties: {}, evidence: {}, mentions: [] };
  const joined = { from: country, to: 'initiative:kopgroep', type: 'JOINED' };
  return {
    document: {
      id,
      title: `Brief ${local}`,
      date: '2026-06-12',
      language: 'nl',
      text,
      sha256: 'a'.repeat(64),
    },
    sections: [{ id: `section:${local}/1`, title: 'Brief', level: 1, start: 0, end: text.length }],
    entities: [
      { ...entity, id, type: 'Document', name: `Brief ${local}` },
      { ...entity, id: country, type: 'Country', name, mentions: [{ start: 0, end: name.length }] },
      { ...entity, id: 'initiative:kopgroep', type: 'Initiative', name: 'de kopgroep' },
    ],
    relations: [
      {
        ...joined,
        id: `${joined.from}|${joined.type}|${joined.to}`,
        properties: { role: 'participant' },
        evidence: [quote],
      },
    ],
    warnings: [],
  };
}

/** Wrong files, each with the code of its error: the command line and the API must refuse the same. */
export const wrongFiles: readonly { what: string; name: string; bytes: Buffer; code: string }[] = [
  { what: 'an empty file', name: 'leeg.txt', bytes: Buffer.alloc(0), code: 'empty-file' },
  { what: 'white space', name: 'wit.txt', bytes: Buffer.from(' \n\t\n'), code: 'empty-file' },
  {
    what: 'a binary file with a .txt name',
    name: 'binair.txt',
    bytes: Buffer.from([1, 2, 3, 0, 255, 254, 0, 7, 8, 9]),
    code: 'binary-file',
  },
  {
    what: 'a PDF with a .txt name',
    name: 'brief.txt',
    bytes: Buffer.from('%PDF-1.7\n'),
    code: 'binary-file',
  },
  { what: 'an unknown format', name: 'brief.xyz', bytes: Buffer.from('Brief'), code: 'unknown-format' },
  { what: 'a file of 50 MB', name: 'groot.txt', bytes: Buffer.alloc(50_000_000, 'a '), code: 'too-large' },
  { what: 'broken JSON', name: 'stuk.json', bytes: Buffer.from('{'), code: 'invalid-document' },
  {
    what: 'a quote that is not in the text',
    name: 'citaat.json',
    bytes: Buffer.from(
      JSON.stringify(handMade('x', 'country:DK', 'Denemarken')).replace('doet mee', 'deed mee'),
    ),
    code: 'invalid-document',
  },
];
