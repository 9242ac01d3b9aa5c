import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../server/readers/readFile.ts';
import { pdfOfObjects } from '../../support/formats/pdfFile.ts';

const read = async (bytes: Uint8Array) => {
  const result = await readFile({ name: 'brief.pdf', bytes }, {}, { maxUnpackedSize: 50e6, maxPages: 10 });
  if (!('source' in result)) throw new Error('a letter is a text');
  return result.source;
};

type Page = (document: InstanceType<typeof PDFDocument>) => unknown;

/** A PDF whose pages are drawn by these. */
const pdfOf = (...pages: Page[]): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const document = new PDFDocument({ autoFirstPage: false, size: 'A4' });
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
    for (const draw of pages) draw(document.addPage());
    document.end();
  });

const lines = ['Bijlage: wie deelneemt', 'Denemarken doet mee.', 'Frankrijk ziet af van deelname.'];

/** The lines as they run on the sheet: upright, up, upside down, down. */
const turnedBy =
  (quarters: number): Page =>
  (document) => {
    const corner = { x: document.page.width / 2, y: document.page.height / 2 };
    document.rotate(-90 * quarters, { origin: [corner.x, corner.y] });
    for (const [index, line] of lines.entries())
      document.text(line, 150, 300 + 40 * index, { lineBreak: false });
  };

const stamp: Page = (document) =>
  document.rotate(90, { origin: [40, 400] }).text('ONTVANGEN 3 JUNI', 40, 400, { lineBreak: false });

describe('a page that is set across', () => {
  it.each([0, 1, 2, 3])('is read line by line, turned by %i quarters', async (quarters) => {
    const { text } = await read(await pdfOf(turnedBy(quarters)));
    expect(text.trim().split(/\n+/)).toEqual(lines);
  });

  it('stands as it is seen where a stamp has more letters than its words', async () => {
    const few: Page = (document) => {
      document.text('De minister van Justitie', 72, 300);
      document.rotate(90, { origin: [40, 400] }).text('INGEKOMEN BIJ DE GRIFFIE OP 3 JUNI', 40, 400);
    };
    expect((await read(await pdfOf(few))).text).toBe('De minister van Justitie\n');
  });

  it('is read between pages that stand, and what is stamped on a page across it is not', async () => {
    const standing: Page = (document) => {
      document.text('De Kamer wordt geïnformeerd.', 72, 72);
      stamp(document);
    };
    const { text, warnings } = await read(await pdfOf(standing, turnedBy(1), turnedBy(3)));
    expect(text.trim().split(/\n+/)).toEqual(['De Kamer wordt geïnformeerd.', ...lines, ...lines]);
    expect(warnings).toEqual([]);
  });
});

describe('a space that is set by itself', () => {
  it('stands between its words, however narrow it is', async () => {
    const content = 'BT /F1 9 Tf 72 700 Td (Denemarken) Tj 72 Tz ( ) Tj 100 Tz /F1 10 Tf (doet mee.) Tj ET';
    expect((await read(pdfOfObjects(5, { content }))).text).toBe('Denemarken doet mee.\n');
  });
});

describe('letters of which the font does not tell what they are', () => {
  /** A table of characters in which "x", "y" and "z" are numbers, and no letters. */
  const characters = `begincmap 1 begincodespacerange <00> <ff> endcodespacerange
    2 beginbfrange <20> <77> <0020> <78> <7a> <0001> endbfrange endcmap`;
  const set = (words: string) =>
    read(pdfOfObjects(6, { content: `BT /F1 12 Tf 72 700 Td (${words}) Tj ET`, characters }));

  it('are spaces where words have no other', async () => {
    const { text, warnings } = await set('Denemarkenxdoetxmee.');
    expect({ text, warnings }).toEqual({ text: 'Denemarken doet mee.\n', warnings: [] });
  });

  it('are unknown elsewhere, which is said', async () => {
    const { text, warnings } = await set('Denemarken is oxcieel lid, en Malta niet.');
    expect(text).toBe('Denemarken is o\ufffdcieel lid, en Malta niet.\n');
    expect(warnings.map(({ code, message }) => [code, message.en])).toEqual([
      [
        'unknown-letters',
        'The PDF does not tell which letters 1 of its signs are; the text has \ufffd there.',
      ],
    ]);
  });

  it('are no text where most are such', async () => {
    await expect(set('Dxyzyx yzy m')).rejects.toMatchObject({
      code: 'no-text',
      text: { en: expect.stringContaining('does not tell which letters') },
    });
  });
});

describe('a page without words', () => {
  it('is told of', async () => {
    const words: Page = (document) => document.text('Denemarken doet mee.', 72, 300);
    const drawn: Page = (document) => document.rect(100, 100, 300, 400).fill('grey');
    const { warnings } = await read(await pdfOf(words, drawn, words, drawn, drawn));
    expect(warnings.map(({ code, message }) => [code, message.en])).toEqual([
      ['pages-without-text', 'Without text, empty or a scan: page 2, 4 and 5.'],
    ]);
  });
});
