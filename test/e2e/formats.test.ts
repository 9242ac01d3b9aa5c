import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../server/extract/extract.ts';
import { readFile as read } from '../../server/readers/readFile.ts';
import { findChromium, launchChromium } from '../support/chromium.ts';
import { richPage } from '../support/formats/richPage.ts';
import { converted, findLibreOffice } from '../support/libreoffice.ts';
import { rootDir } from '../support/server.ts';

const samples = path.join(rootDir, 'samples');
const letters = (await readdir(samples)).filter((name) => name.endsWith('.txt'));
const held = new Set(['JOINED', 'DECLINED', 'SUBMITTED', 'CITES', 'ADDRESSES']);

const [chromium, libreOffice] = [await findChromium(), await findLibreOffice()];
const hasTools = (chromium !== undefined && libreOffice !== undefined) || process.env.CI === 'true';
if (!hasTools)
  console.warn('No Chromium or no LibreOffice was found: letters in their formats are not tested.');

/** What a letter states, and that every quote stands in its text. */
const factsOf = async (bytes: Uint8Array, name: string): Promise<string[]> => {
  const result = await read({ bytes, name }, { id: 'brief' });
  if (!('source' in result)) throw new Error('a letter is a text');
  const graph = extract(result.source);
  for (const { evidence } of graph.relations)
    for (const { start, end, quote } of evidence) expect(graph.document.text.slice(start, end)).toBe(quote);
  return graph.relations
    .filter(({ type }) => held.has(type))
    .map(({ id, properties }) => `${id} ${JSON.stringify(properties)}`)
    .sort();
};

describe.runIf(hasTools).each(letters)('%s', (name) => {
  let folder: string;
  let page: string;
  let browser: Browser;
  let facts: string[];
  beforeAll(async () => {
    if (chromium === undefined) throw new Error('no Chromium to print with');
    folder = await mkdtemp(path.join(tmpdir(), 'rode-draad-formats-'));
    const text = await readFile(path.join(samples, name), 'utf8');
    page = path.join(folder, 'brief.html');
    await writeFile(page, richPage(text));
    browser = await launchChromium(chromium);
    facts = await factsOf(Buffer.from(text), 'brief.txt');
    expect(facts.length).toBeGreaterThan(20);
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('states the same as a web page', async () => {
    expect(await factsOf(await readFile(page), 'brief.html')).toEqual(facts);
  });

  it('states the same as a Word file, and as a PDF of that', async () => {
    const docx = await converted(page, 'docx', 'HTML (StarWriter)');
    expect(await factsOf(docx, 'brief.docx')).toEqual(facts);
    const file = path.join(folder, 'brief.docx');
    await writeFile(file, docx);
    expect(await factsOf(await converted(file, 'pdf'), 'brief.pdf')).toEqual(facts);
  });

  it('states the same as a page printed by a browser', async () => {
    const tab = await browser.newPage();
    await tab.goto(pathToFileURL(page).href);
    const pdf = await tab.pdf({ format: 'A4', displayHeaderFooter: true });
    expect(await factsOf(pdf, 'brief.pdf')).toEqual(facts);
  });

  it('states the same in other encodings', async () => {
    const text = await readFile(path.join(samples, name), 'utf8');
    expect(await factsOf(Buffer.from(`\ufeff${text}`, 'utf16le'), 'brief.txt')).toEqual(facts);
    const western = asWestern(text);
    if (western) expect(await factsOf(western, 'brief.txt')).toEqual(facts);
  });
});

/** In Windows-1252; undefined where the letter has characters that it lacks. */
const asWestern = (text: string): Buffer | undefined => {
  const signs = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
  const codes = [0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e];
  const high = [0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f];
  const bytes = [...text].map((sign) => [...codes, ...high][signs.indexOf(sign)] ?? sign.charCodeAt(0));
  return bytes.every((byte) => byte < 256) ? Buffer.from(bytes) : undefined;
};
