import { deflateSync } from 'node:zlib';

const words = 'BT /F1 12 Tf 72 700 Td (Denemarken doet mee.) Tj ET';
const stream = (dictionary: string, content: Uint8Array | string): Buffer =>
  Buffer.concat([
    Buffer.from(`<<${dictionary}/Length ${content.length}>>stream\n`),
    Buffer.from(content),
    Buffer.from('\nendstream'),
  ]);

/** A page with one line of text, as the first five objects, and a sixth for its font's table of characters. */
const page = (content: string, characters?: string): readonly (string | Buffer)[] => [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
  stream('', content),
  `<</Type/Font/Subtype/Type1/BaseFont/Helvetica${characters === undefined ? '' : '/ToUnicode 6 0 R'}>>`,
  ...(characters === undefined ? [] : [stream('', characters)]),
];

const object = (number: number, content: string | Buffer): Buffer =>
  Buffer.concat([Buffer.from(`${number} 0 obj`), Buffer.from(content), Buffer.from('\nendobj\n')]);

interface Wanted {
  /** Where it says that its table stands. */
  from?: number;
  /** What is drawn on its page. */
  content?: string;
  /** The table of characters of its font: a CMap. */
  characters?: string;
}

/** A PDF of one page with so many objects, of which nearly all are nothing. */
export const pdfOfObjects = (count: number, { from, content = words, characters }: Wanted = {}): Buffer => {
  const parts: Uint8Array[] = [Buffer.from('%PDF-1.4\n')];
  const table = ['0000000000 65535 f \n'];
  const first = page(content, characters);
  let at = 9;
  for (let number = 1; number <= count; number += 1) {
    const part = object(number, first[number - 1] ?? 'null');
    table.push(`${String(at).padStart(10, '0')} 00000 n \n`);
    parts.push(part);
    at += part.length;
  }
  const end = `trailer<</Root 1 0 R/Size ${count + 1}>>\nstartxref\n${from ?? at}\n%%EOF`;
  return Buffer.concat([...parts, Buffer.from(`xref\n0 ${count + 1}\n${table.join('')}${end}`)]);
};

/** The same with its objects packed into streams, so that the file is small. */
export const packedPdf = (count: number): Buffer => {
  const inStream = 100_000;
  const parts: Uint8Array[] = [Buffer.from('%PDF-1.5\n')];
  const rows: [number, number, number][] = [[0, 0, 65535]];
  let at = 9;
  const put = (number: number, content: string | Buffer): void => {
    const part = object(number, content);
    rows[number] = [1, at, 0];
    parts.push(part);
    at += part.length;
  };
  for (const [index, content] of page(words).entries()) put(index + 1, content);
  let next = 6;
  for (let made = 0; made < count; made += inStream) {
    const holder = next;
    const numbers = Array.from({ length: inStream }, (_, index) => holder + 1 + index);
    const head = numbers.map((number, index) => `${number} ${index * 5}`).join(' ');
    const content = `${head}\n${'null '.repeat(inStream)}`;
    numbers.forEach((number, index) => {
      rows[number] = [2, holder, index];
    });
    put(
      holder,
      stream(`/Type/ObjStm/N ${inStream}/First ${head.length + 1}/Filter/FlateDecode`, deflateSync(content)),
    );
    next = holder + inStream + 1;
  }
  rows[next] = [1, at, 0];
  const table = Buffer.alloc(rows.length * 9);
  rows.forEach(([kind, second, third], index) => {
    table.writeUInt8(kind, index * 9);
    table.writeUInt32BE(second, index * 9 + 1);
    table.writeUInt32BE(third, index * 9 + 5);
  });
  const end = object(
    next,
    stream(`/Type/XRef/W[1 4 4]/Root 1 0 R/Size ${rows.length}/Filter/FlateDecode`, deflateSync(table)),
  );
  return Buffer.concat([...parts, end, Buffer.from(`startxref\n${at}\n%%EOF`)]);
};
