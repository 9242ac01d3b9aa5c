import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { pptx } from '../../../../server/briefings/exports/pptx.ts';
import { exportContext } from '../../../support/exportContext.ts';
import { hostile, sampleBriefing } from '../../../support/sampleBriefing.ts';

const write = async (briefing = sampleBriefing()): Promise<Buffer> =>
  Buffer.from((await pptx.write(briefing, await exportContext())).content);

describe('a presentation', () => {
  const files = new Map<string, string>();
  const file = (name: string): string => files.get(name) ?? '';
  const slide = (number: number): string => file(`ppt/slides/slide${number}.xml`);
  beforeAll(async () => {
    const zip = await JSZip.loadAsync(await write());
    for (const [name, entry] of Object.entries(zip.files)) files.set(name, await entry.async('string'));
  });

  it('has a slide for each step and one for what they rest on, each with its title', () => {
    expect([...files.keys()].filter((name) => /slides\/slide\d+\.xml$/.test(name))).toHaveLength(6);
    for (const number of [1, 2, 3, 4, 5, 6]) expect(slide(number)).toMatch(/<p:ph type="title"\/>/);
    expect(textsOf(slide(4))).toContain('Op de kaart');
    expect(textsOf(slide(6))).toContain('Gemaakt op 27 november 2026.');
  });

  it('has a native shape for each node, with its name beside it in one group', () => {
    const groups = slide(1).match(/<p:grpSp>.*?<\/p:grpSp>/gs) ?? [];
    expect(groups).toHaveLength(8);
    const denmark = groups.find((group) => textsOf(group).includes('Denemarken')) ?? '';
    expect(denmark).toContain('<a:prstGeom prst="ellipse">');
    expect(denmark).toContain('descr="Denemarken"');
    expect(groups.find((group) => textsOf(group).includes('Kopgroep'))).toContain('<a:custGeom>');
  });

  it('has connectors that are glued to the shapes at both ends', () => {
    const connectors = connectorsOf(slide(1)).filter((connector) => connector.includes('stCxn'));
    expect(connectors).toHaveLength(7);
    const symbols = new Map(
      [...slide(1).matchAll(/<p:sp><p:nvSpPr><p:cNvPr id="(\d+)" name="([^"]*)"/g)].map(([, id, name]) => [
        id,
        name,
      ]),
    );
    const ends = connectors.map((connector) => {
      const [, from, to] = /stCxn id="(\d+)".*endCxn id="(\d+)"/.exec(connector) ?? [];
      return [symbols.get(from), symbols.get(to)];
    });
    expect(ends).toContainEqual(['Denemarken (ring)', 'Kopgroep operationaliseren terugkeerhubs']);
    expect(ends.flat()).not.toContain(undefined);
    expect(connectors.filter((connector) => connector.includes('prstDash val="dash"'))).toHaveLength(1);
    expect(connectors.every((connector) => /descr="[^"]+ en Kopgroep/.test(connector))).toBe(true);
  });

  it('keeps arrows', () => {
    expect(connectorsOf(slide(3)).some((connector) => connector.includes('<a:tailEnd type="triangle"'))).toBe(
      true,
    );
  });

  it('has signs and countries as shapes, and no pictures', () => {
    expect(slide(2).match(/<a:custGeom>/g)?.length).toBeGreaterThan(20);
    expect(slide(4).match(/<a:custGeom>/g)?.length).toBeGreaterThan(60);
    expect([...files.keys()].filter((name) => /\.(png|jpe?g|svg|emf)$/.test(name))).toEqual([]);
  });

  it('has notes, quotes and their sources under the slide', () => {
    const notes = textsOf(file('ppt/notesSlides/notesSlide1.xml'));
    expect(notes).toContain('Begin bij Denemarken.');
    expect(notes).toContain('Op initiatief van Denemarken is in januari');
    expect(notes).toContain('Verslag van de Raad, 4 juni 2026, §\u00a0Terugkeerhubs – https://zoek.');
    expect(notes).toContain('De feiten zijn uit de brieven genomen op 27 november 2026.');
    expect(textsOf(file('ppt/notesSlides/notesSlide3.xml'))).toContain(
      'De motie gaat over de kopgroep. (vervallen)',
    );
  });

  it('numbers shapes once, and all that a part refers to is there', () => {
    for (const [name, text] of files) {
      if (/slide\d+\.xml$/.test(name)) {
        const ids = [...text.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
        expect(ids).toEqual([...new Set(ids)]);
        const links = [...text.matchAll(/r:id="([^"]+)"/g)].map(([, id]) => id);
        const relations = file(name.replace(/([^/]+)$/, '_rels/$1.rels'));
        for (const id of links) expect(relations).toContain(`Id="${id}"`);
      }
      if (name.endsWith('.rels'))
        for (const [entry] of text.matchAll(/<Relationship [^>]*>/g)) {
          if (entry.includes('TargetMode="External"')) expect(entry).toContain('/hyperlink"');
          else expect(files.has(targetOf(name, entry))).toBe(true);
        }
    }
    for (const [, part = ''] of file('[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g))
      expect(files.has(part)).toBe(true);
  });

  it('has text alone of what looks like tags', () => {
    expect(slide(5)).not.toMatch(/<script|<img/i);
    expect(textsOf(slide(5)).replaceAll(' ', '')).toContain(escapedOf(hostile).replaceAll(' ', ''));
  });

  it('speaks its language', () => {
    expect(slide(1)).toContain('lang="nl-NL"');
    expect(slide(1)).not.toContain('lang="en-US"');
  });

  it('is the same file for the same briefing at the same moment, and a file without steps, too', async () => {
    expect((await write()).equals(await write())).toBe(true);
    const empty = await JSZip.loadAsync(await write(sampleBriefing({ steps: [] })));
    expect(textsOf((await empty.file('ppt/slides/slide1.xml')?.async('string')) ?? '')).toContain(
      'Terugkeerhubs: wie doet mee?',
    );
  });
});

const textsOf = (xml: string): string => [...xml.matchAll(/<a:t>([^<]*)/g)].map(([, text]) => text).join(' ');
const connectorsOf = (xml: string): string[] => xml.match(/<p:cxnSp>.*?<\/p:cxnSp>/gs) ?? [];
const targetOf = (rels: string, entry: string): string => {
  const target = /Target="([^"]+)"/.exec(entry)?.[1] ?? '';
  const folder = rels.replace(/_rels\/[^/]+$/, '');
  return decodeURI(new URL(target, `http://x/${folder}`).pathname).slice(1);
};
const escapedOf = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
