import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../server/extract/structure/splitSentences.ts';

const split = (text: string): string[] =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('a stretch that is too long for a sentence', () => {
  it('is cut behind a comma', () => {
    const text = 'Nederland, Spanje en Malta tekenden, '.repeat(400);
    const sentences = split(text);
    expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThanOrEqual(5_000);
    expect(sentences.slice(0, -1).every((sentence) => sentence.endsWith(','))).toBe(true);
    expect(sentences.join(' ')).toBe(text.trim());
  });

  it('is cut between words where it has no commas', () => {
    const text = 'havenmeester '.repeat(1_000).trim();
    expect(split(text).join(' ')).toBe(text);
    expect(split(text).length).toBe(3);
  });

  it('is cut anywhere where it has no blanks, but in no sign', () => {
    const text = `a${'😀'.repeat(6_000)}`;
    const sentences = split(text);
    expect(sentences.join('')).toBe(text);
    expect(sentences.some((sentence) => /\p{Surrogate}/u.test(sentence))).toBe(false);
  });

  it('leaves a long sentence of a letter whole', () => {
    const text = `De leden ${'Jansen, '.repeat(500)}tekenden de motie.`;
    expect(split(text)).toEqual([text]);
  });

  it('takes a line of ten million signs', () => {
    expect(split('woord '.repeat(1_700_000)).length).toBeGreaterThan(2_000);
  });
});
