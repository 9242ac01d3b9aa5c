import { describe, expect, test } from 'vitest';
import { ids, lines } from './reading.ts';

const head = 'To the Speaker of the House of Commons\n\n1 June 2026\n\n';
const letter = (text: string) => `${head}${text}\n\nHome Secretary\n`;
const talks = (text: string) => ids(text, 'Initiative').map((id) => id.slice('initiative:'.length));
const parties = (text: string) =>
  lines(text, 'JOINED')
    .map((line) => line.split(' ')[1])
    .sort();

describe('one talk', () => {
  test('of which two frames tell', () => {
    const text = 'To the House\n\nSpain met Malta with Cyprus on fog.\n';
    expect(talks(text)).toEqual(['talks-on-fog']);
    expect(parties(text)).toEqual(['CY', 'ES', 'MT']);
  });

  test.each(['I held talks with Malta on fog.', 'I have had talks with Malta on fog.'])(
    'that the clause names: %s',
    (text) => {
      expect(talks(letter(text))).toEqual(['talks-on-fog']);
      expect(parties(letter(text))).toEqual(['GB', 'MT', 'gb/binnenlandse-zaken']);
    },
  );

  test('two where the letter tells of two', () => {
    expect(talks(letter('I met with Malta on fog. I met with Cyprus on fish.'))).toEqual([
      'talks-on-fog',
      'talks-on-fish',
    ]);
  });
});

describe('under a heading that names it', () => {
  test('a talk', () => {
    const text = letter('Talks with Malta\n\nThe Home Secretary spoke with Malta about fog.');
    expect(talks(text)).toEqual(['talks-with-malta']);
    expect(parties(text)).toEqual(['GB', 'MT', 'gb/binnenlandse-zaken']);
  });

  test('a letter', () => {
    const text = letter(
      'Joint letter on packaging\n\nTogether with Spain I wrote to the Commission in May. The letter is short.',
    );
    expect(talks(text)).toEqual(['joint-letter-on-packaging']);
    expect(parties(text)).toEqual(['ES', 'GB', 'gb/binnenlandse-zaken']);
  });
});
