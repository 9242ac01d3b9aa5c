import { describe, expect, it } from 'vitest';
import { measureText } from '../../../server/fonts/measureText.ts';

describe('how wide a text is', () => {
  it('grows with its size, and is of its own in each face', () => {
    const width = measureText('Terugkeerhubs', { size: 10 });
    expect(measureText('Terugkeerhubs', { size: 20 })).toBeCloseTo(2 * width);
    const faces = [
      {},
      { bold: true },
      { italic: true },
      { serif: true },
      { serif: true, bold: true, italic: true },
    ];
    expect(new Set(faces.map((face) => measureText('Terugkeerhubs', { size: 10, ...face }))).size).toBe(5);
  });

  it('counts the kerning of the font', () => {
    const apart = measureText('A', { size: 100 }) + measureText('V', { size: 100 });
    expect(measureText('AV', { size: 100 })).toBeLessThan(apart);
  });

  it.each(['日本語', 'العربية', '👩‍👩‍👧', '\ud800', 'हिन्दी', '\u0000'])(
    'gives room to what the font lacks: %j',
    (text) => {
      expect(measureText(text, { size: 10 })).toBeGreaterThan(0);
      expect(measureText(text, { size: 10, serif: true, bold: true })).toBeGreaterThan(0);
    },
  );

  it('is nothing of nothing', () => expect(measureText('', { size: 10 })).toBe(0));
});
