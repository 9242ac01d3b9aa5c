import { describe, expect, it } from 'vitest';
import { inReadingOrder } from '../../../server/pictures/text/inReadingOrder.ts';
import { plainText, titled } from '../../../server/pictures/text/wording.ts';

describe('words with signs that turn their direction', () => {
  it('show the signs, and are as long as they were', () => {
    const words = 'Frankrijk \u202etein\u202c doet \u2066mee\u2069';
    expect(inReadingOrder(words)).toBe('Frankrijk ↔tein↔ doet ↔mee↔');
    expect(inReadingOrder(words)).toHaveLength(words.length);
  });

  it('leave marks of languages that are written from right to left', () => {
    expect(inReadingOrder('שלום\u200f en \u200emeer')).toBe('שלום\u200f en \u200emeer');
  });

  it('are so in titles and quotes, wherever they are shown', () => {
    expect(titled('nl', 'brief \u202ex')).toBe('Brief ↔x');
    expect(plainText('x\u202e[footnoteRef:1] y')).toBe('x↔ y');
  });
});
