import { beforeAll, describe, expect, it } from 'vitest';
import { pdf } from '../../../../server/briefings/exports/pdf.ts';
import { exportContext } from '../../../support/exportContext.ts';
import { type ReadPdf, readPdf } from '../../../support/readPdf.ts';
import { hostile, sampleBriefing } from '../../../support/sampleBriefing.ts';

const write = async (paper: 'slides' | 'a4', briefing = sampleBriefing()): Promise<Buffer> =>
  Buffer.from((await pdf.write(briefing, await exportContext({ paper }))).content);

describe.each(['slides', 'a4'] as const)('a PDF: %s', (paper) => {
  let read: ReadPdf;
  let all: string;
  beforeAll(async () => {
    read = readPdf(await write(paper));
    all = read.pages.join(' ');
  });

  it('has the words of every step as text, and what they rest on', () => {
    for (const said of [
      'Zes landen werken samen aan terugkeerhubs',
      'Terugkeerverordeningsuitvoeringsbepalingen',
      'Griekenland kwam erbij',
      'Denemarken',
      'Verslag van de Raad, 4 juni 2026',
      'Gemaakt op 27 november 2026.',
      'De motie gaat over de kopgroep. (vervallen)',
      hostile.slice(0, 30),
    ])
      expect(all).toContain(said);
  });

  it('says its title, language and day, and lists its steps', () => {
    const objects = read.objects.join('\n');
    expect(objects).toContain('(Terugkeerhubs: wie doet mee?)');
    expect(objects).toContain('/Lang (nl)');
    expect(objects).toContain('(D:20261127120000Z)');
    expect(objects).toContain('/Title (Op de kaart)');
    expect(objects).toContain('/Marked true');
  });

  it('carries its fonts, has no picture made of dots, no script, and links to the letter', () => {
    const objects = read.objects.join('\n');
    const fonts = read.objects.filter((object) => object.includes('/Type /FontDescriptor'));
    expect(fonts.length).toBeGreaterThan(2);
    for (const font of fonts) expect(font).toMatch(/FontFile[23]/);
    expect(objects).not.toMatch(/\/Subtype \/Image|\/JavaScript|\/JS\b|\/Launch/);
    expect(new Set(read.links)).toEqual(
      new Set(['https://www.tweedekamer.nl/', 'https://zoek.officielebekendmakingen.nl/kst-32317-1000.html']),
    );
  });

  it('is the same file for the same briefing at the same moment', async () => {
    expect((await write(paper)).equals(await write(paper))).toBe(true);
  });

  it('has the title alone where there are no steps', async () => {
    const { pages } = readPdf(await write(paper, sampleBriefing({ steps: [] })));
    expect(pages[0]).toContain('Terugkeerhubs: wie doet mee?');
  });
});

describe('slides', () => {
  it('are a page each, and one more', async () => {
    expect(readPdf(await write('slides')).pages).toHaveLength(6);
  });

  it('can be one of them', async () => {
    const { content } = await pdf.write(sampleBriefing(), await exportContext({ only: 4 }));
    const { pages } = readPdf(Buffer.from(content));
    expect(pages).toHaveLength(2);
    expect(pages[0]).toContain('Op de kaart');
  });
});

describe('A4', () => {
  it('goes on on a next page, and loses nothing', async () => {
    const lines = Array.from({ length: 150 }, (_, index) => `Regel ${index} van de tekst.`);
    const [first] = sampleBriefing().steps;
    const steps = first ? [{ ...first, text: lines.join('\n\n') }] : [];
    const { pages } = readPdf(await write('a4', sampleBriefing({ steps })));
    expect(pages.length).toBeGreaterThan(3);
    for (const line of lines) expect(pages.join(' ')).toContain(line);
    for (const [index, page] of pages.entries()) expect(page).toContain(`${index + 1} / ${pages.length}`);
  });

  it('numbers its notes through all steps', async () => {
    const words = readPdf(await write('a4')).pages.join(' ');
    for (const number of [1, 2, 3, 4, 5, 6, 7])
      expect(words).toMatch(new RegExp(`${number} ‘(Op initiatief|Greece)`));
  });
});

describe('what fonts lack', () => {
  it('does not stop it', async () => {
    const file = await write('slides', sampleBriefing({ title: '日本 👩‍👩‍👧 العربية \u0000', steps: [] }));
    expect(readPdf(file).pages).toHaveLength(2);
  });
});
