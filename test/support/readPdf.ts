import { inflateSync } from 'node:zlib';

/** What a PDF of ours holds, read by its structure alone; no general reader. */
export interface ReadPdf {
  /** The words of each page, in the order in which they are drawn. */
  pages: string[];
  /** Dictionaries, as they are written. */
  objects: string[];
  /** Addresses that it links to. */
  links: string[];
}

export const readPdf = (file: Buffer): ReadPdf => {
  const objects = new Map<number, { head: string; stream: string }>();
  const text = file.toString('latin1');
  for (const match of text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g))
    objects.set(Number(match[1]), streamOf(match[2] ?? ''));
  const all = [...objects.values()];
  const fonts = new Map<string, Map<string, string>>();
  for (const { head } of all)
    for (const [, name = '', id] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const unicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(Number(id))?.head ?? '')?.[1];
      fonts.set(name, lettersOf(objects.get(Number(unicode))?.stream ?? ''));
    }
  const pages = all
    .filter(({ head }) => /\/Type \/Page\n/.test(head))
    .map(({ head }) => objects.get(Number(/\/Contents (\d+) 0 R/.exec(head)?.[1]))?.stream ?? '');
  return {
    pages: pages.map((content) => wordsOf(content, fonts)),
    objects: all.map(({ head }) => head),
    links: all.flatMap(({ head }) => [...head.matchAll(/\/URI \((.*?)\)/g)].map(([, url = '']) => url)),
  };
};

const streamOf = (object: string): { head: string; stream: string } => {
  const [head = '', ...rest] = object.split('stream\n');
  const raw = Buffer.from(rest.join('stream\n').replace(/\nend$|\nendstream$/, ''), 'latin1');
  if (!head.includes('/FlateDecode')) return { head, stream: raw.toString('latin1') };
  return { head, stream: inflateSync(raw).toString('latin1') };
};

/** By the number of the sign, in hexadecimal. */
const lettersOf = (map: string): Map<string, string> => {
  const letters = new Map<string, string>();
  for (const [, from = '0', , list = ''] of map.matchAll(/<([\da-f]+)> <([\da-f]+)> \[(.*?)\]/gis))
    for (const [index, [, code = '']] of [...list.matchAll(/<([\da-f ]*)>/gi)].entries()) {
      const sign = (Number.parseInt(from, 16) + index).toString(16).padStart(4, '0');
      letters.set(sign, Buffer.from(code.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'));
    }
  return letters;
};

const wordsOf = (content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string => {
  let font = '';
  const words: string[] = [];
  for (const [, name, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[(<.*?)\] TJ/g)) {
    if (name) font = name;
    const signs = [...(shown ?? '').matchAll(/<([\da-f]+)>/gi)].map(([, hex]) => hex).join('');
    words.push((signs.match(/.{4}/g) ?? []).map((sign) => fonts.get(font)?.get(sign) ?? '').join(''));
  }
  return words.filter(Boolean).join(' ').replace(/\s+/g, ' ');
};
