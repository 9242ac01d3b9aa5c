import PDFDocument from 'pdfkit';
import { paragraph, run, wordFile } from '../formats/wordFile.ts';

const sentences = [
  'Denemarken, Duitsland en Nederland hebben op 4 juni 2026 een gezamenlijke brief over terugkeer ondertekend.',
  'Frankrijk ziet af van deelname aan de kopgroep terugkeerhubs.',
  'De motie van het lid Veenstra c.s. (Kamerstuk 32 317, nr. 985) is daarmee afgedaan.',
  'De minister zegt toe de Kamer vóór het zomerreces te informeren.',
];
const note = 'Kamerstukken II 2025/26, 22 112, nr. 4320.';

const pdfOf = (lines: readonly string[]): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const document = new PDFDocument({ compress: false, info: { CreationDate: new Date(0) } });
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
    for (const line of lines) document.text(line).moveDown();
    document.end();
  });

/** One short letter in every format that is read, by the name of its file. */
export const shortLetters = async (): Promise<ReadonlyMap<string, Uint8Array>> => {
  const [first = '', ...rest] = sentences;
  const bytes = (text: string): Uint8Array => Buffer.from(text);
  const list = rest.map((each) => `<li>${each}</li>`).join('');
  const graph = {
    document: { id: 'document:brief', title: 'Brief', date: '2026-06-12', language: 'nl', text: first },
    entities: [
      { id: 'country:DK', type: 'Country', name: 'Denemarken', mentions: [{ start: 0, end: 10 }] },
      { id: 'initiative:brief', type: 'Initiative', name: 'Gezamenlijke brief' },
    ],
    relations: [
      {
        ...{
          id: 'country:DK|JOINED|initiative:brief',
          type: 'JOINED',
          from: 'country:DK',
          to: 'initiative:brief',
        },
        evidence: [{ start: 0, end: first.length, quote: first }],
      },
    ],
  };
  return new Map([
    ['brief.txt', bytes(`Betreft: terugkeer\n\n${first}[1]\n\n${rest.join('\n')}\n\n[1] ${note}\n`)],
    ['brief.md', bytes(`# Terugkeer\n\n${first}\n\n${rest.map((each) => `- ${each}`).join('\n')}\n`)],
    ['brief.json', bytes(JSON.stringify(graph))],
    [
      'brief.docx',
      await wordFile(
        paragraph(`${run(first)}<w:r><w:footnoteReference w:id="1"/></w:r>`) +
          rest.map((each) => paragraph(run(each))).join(''),
        { footnotes: `<w:footnote w:id="1">${paragraph(run(note))}</w:footnote>` },
      ),
    ],
    ['brief.pdf', await pdfOf(sentences)],
    [
      'brief.html',
      bytes(
        `<html><head><meta charset="utf-8"></head><body><main><p>${first}<a href="#n1">1</a></p><ul>${list}</ul><p id="n1">1 ${note}</p></main></body></html>`,
      ),
    ],
    [
      'brief.xml',
      bytes(
        `<officiele-publicatie><kamerstuk><stuk><al>${first}<noot><noot.nr>1</noot.nr><noot.al>${note}</noot.al></noot></al><lijst>${rest.map((each) => `<li><al>${each}</al></li>`).join('')}</lijst></stuk></kamerstuk></officiele-publicatie>`,
      ),
    ],
  ]);
};
