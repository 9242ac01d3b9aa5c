import { inflateSync } from 'node:zlib';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { png } from '../../../../server/briefings/exports/png.ts';
import { exportContext } from '../../../support/exportContext.ts';
import { sampleBriefing } from '../../../support/sampleBriefing.ts';

const steps = sampleBriefing().steps.slice(0, 2);

describe('a step as PNG', () => {
  it('is twice as fine as a slide, and something is drawn on it', async () => {
    const file = await png.write(sampleBriefing(), await exportContext({ only: 1 }));
    expect(file).toMatchObject({ mediaType: 'image/png', extension: 'png' });
    const { width, height, bytes } = readPng(Buffer.from(file.content));
    expect([width, height]).toEqual([2560, 1440]);
    // A page without anything on it is one value over and over.
    expect(new Set(bytes).size).toBeGreaterThan(100);
  });

  it('shows words in the fonts that it brings', async () => {
    const blank = await png.write(sampleBriefing({ title: '', steps: [] }), await exportContext());
    const titled = await png.write(sampleBriefing({ steps: [] }), await exportContext());
    expect(inkIn(titled.content)).toBeGreaterThan(inkIn(blank.content) + 10_000);
  });
});

describe('several steps as PNG', () => {
  it('are a zip with a picture each, and what they rest on', async () => {
    const file = await png.write(sampleBriefing({ steps }), await exportContext());
    expect(file).toMatchObject({ mediaType: 'application/zip', extension: 'zip' });
    const zip = await JSZip.loadAsync(Buffer.from(file.content));
    expect(Object.keys(zip.files)).toEqual([
      '01-zes-landen-werken-samen-aan-terugkeerhubs.png',
      '02-arbeidsongeschiktheidsverzekeringsmaatschappijen-en-de-terug.png',
      'terugkeerhubs-wie-doet-mee.md',
    ]);
    expect(await zip.file('terugkeerhubs-wie-doet-mee.md')?.async('string')).toContain(
      'Gemaakt op 27 november 2026.',
    );
    const again = await png.write(sampleBriefing({ steps }), await exportContext());
    expect(Buffer.from(again.content).equals(Buffer.from(file.content))).toBe(true);
  });
});

/** Its size, and its lines as they are packed (each begins with the number of its filter). */
function readPng(file: Buffer): { width: number; height: number; bytes: Buffer } {
  expect(file.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12)
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  return {
    width: file.readUInt32BE(16),
    height: file.readUInt32BE(20),
    bytes: inflateSync(Buffer.concat(parts)),
  };
}

const inkIn = (content: Buffer | string): number =>
  readPng(Buffer.from(content)).bytes.filter((byte) => byte !== 0).length;
