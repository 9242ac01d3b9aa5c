import { describe, expect, test } from 'vitest';
import { namesInColumns } from '../../../bench/peers/namesInColumns.ts';
import { secondsFrogTook } from '../../../bench/peers/secondsFrogTook.ts';

/** A line of frog's: number, word, lemma, morphemes, tag, certainty, name and what follows. */
const line = (word: string, tag: string): string => `1\t${word}\t\t\tN(soort)\t0.9\t${tag}\t\t\t`;

describe('the names in what frog prints', () => {
  test('a name goes on until the next begins or a word is in none', () => {
    const columns = [
      line('Tweede', 'B-ORG'),
      line('Kamer', 'I-ORG'),
      line('Zweden', 'B-LOC'),
      line('Finland', 'B-LOC'),
      line('en', 'O'),
      line('Jansen', 'B-PER'),
    ].join('\n');
    expect(namesInColumns(columns)).toEqual([
      { kind: 'Organisation', forms: ['Tweede Kamer'] },
      { kind: 'Place', forms: ['Zweden'] },
      { kind: 'Place', forms: ['Finland'] },
      { kind: 'Person', forms: ['Jansen'] },
    ]);
  });

  test('words that are taken together are told apart', () =>
    expect(namesInColumns(line('in_Den_Haag', 'O_B-LOC_I-LOC'))).toEqual([
      { kind: 'Place', forms: ['Den Haag'] },
    ]));

  test('a name of another kind is none, nor does it go on from the last', () =>
    expect(
      namesInColumns([line('Europol', 'B-ORG'), line('Pact', 'B-MISC'), line('x', 'I-ORG')].join('\n')),
    ).toEqual([{ kind: 'Organisation', forms: ['Europol'] }]));

  test('a column that is missing or one too many moves nothing', () =>
    expect(namesInColumns('1\tKamer\t\t\t\tN(soort)\t0.99\tB-ORG\t\t')).toEqual([
      { kind: 'Organisation', forms: ['Kamer'] },
    ]));

  test('a sentence ends a name', () =>
    expect(namesInColumns([line('Europol', 'B-ORG'), '', line('Kamer', 'I-ORG')].join('\n'))).toEqual([
      { kind: 'Organisation', forms: ['Europol'] },
    ]));
});

test('the time that frog took is that of all texts together, without its parts', () => {
  const log = `
frog-:NER took:           0 seconds, 156 milliseconds and 345 microseconds
frog-:Frogging in total took: 2 minutes, 25 seconds, 206 milliseconds and 602 microseconds
frog-:Frogging in total took: 0 seconds, 0 milliseconds and 285 microseconds`;
  expect(secondsFrogTook(log)).toBeCloseTo(145.206887, 9);
});
