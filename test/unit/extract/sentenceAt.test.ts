import { expect, it } from 'vitest';
import type { AnalysedSentence } from '../../../server/extract/AnalysedSentence.ts';
import { sentenceAt } from '../../../server/extract/sentenceAt.ts';
import type { Sentence } from '../../../server/extract/structure/Reading.ts';

const sentence = (start: number, end: number, kind: Sentence['kind']): AnalysedSentence => ({
  sentence: { start, end, kind, part: 0, paragraph: 0, text: '' },
  ...{ tokens: [], cues: 0, mentions: [], units: [], groups: [], clauses: () => [] },
});

const sentences = [
  sentence(0, 10, 'heading'),
  sentence(12, 30, 'body'),
  sentence(31, 40, 'body'),
  sentence(90, 99, 'note'),
  sentence(50, 60, 'note'),
];

it.each([
  [0, 0],
  [9, 0],
  [12, 1],
  [29, 1],
  [39, 2],
  [95, 3],
  [55, 4],
])('offset %d is in sentence %d', (offset, index) => {
  expect(sentenceAt(sentences, offset)).toBe(sentences[index]);
});

it.each([10, 30, 45, 60, 100])('offset %d is in none', (offset) => {
  expect(sentenceAt(sentences, offset)).toBeUndefined();
});
