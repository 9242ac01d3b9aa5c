import { describe, expect, test } from 'vitest';
import { ids, lines } from './reading.ts';

const groups = (text: string) => ids(text, 'Initiative').map((id) => id.slice('initiative:'.length));

describe('one initiative by two nouns', () => {
  test.each([
    [
      'a group by another noun',
      'Grenzen\n\nSpanje richtte de Alliantie voor Stille Havens op. Malta heeft zich bij de coalitie aangesloten.\n',
      'alliantie-voor-stille-havens',
    ],
    [
      'the same in English',
      'To the House\n\nSpain launched the High Horn Alliance (HHA). Malta joined the coalition in May.\n',
      'high-horn-alliance',
    ],
    [
      'a noun apposed to its name',
      'To the House\n\nSpain launched the High Horn Coalition (HHC), a group of countries. Malta joined the group in May.\n',
      'high-horn-coalition',
    ],
  ])('%s', (_, text, id) => {
    expect(groups(text)).toEqual([id]);
    expect(lines(text, 'JOINED')).toEqual([`JOINED ES → ${id}`, `JOINED MT → ${id}`]);
  });

  test('"het initiatief", whatever it is', () => {
    const text =
      'Grenzen\n\nSpanje stuurde een gezamenlijke brief met Malta. Malta heeft zich uit het initiatief teruggetrokken.\n';
    expect(groups(text)).toEqual(['gezamenlijke-brief-grenzen']);
    expect(lines(text, 'DECLINED')).toEqual(['DECLINED MT → gezamenlijke-brief-grenzen']);
  });

  test('"een coalitie" is another', () => {
    expect(
      groups(
        'Grenzen\n\nSpanje richtte de Alliantie voor Stille Havens op. Malta en Cyprus vormden een coalitie.\n',
      ),
    ).toEqual(['alliantie-voor-stille-havens', 'coalitie-grenzen']);
  });
});
