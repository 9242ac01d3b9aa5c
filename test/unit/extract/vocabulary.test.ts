import { describe, expect, it } from 'vitest';
import { cue, cuesIn } from '../../../server/extract/language/cues.ts';
import { Lexicon } from '../../../server/extract/language/Lexicon.ts';
import { Phrases } from '../../../server/extract/language/Phrases.ts';
import { tokenise } from '../../../server/extract/language/tokenise.ts';
import { noWord, wordOf, wordTest } from '../../../server/extract/language/vocabulary.ts';

describe('a question about a word', () => {
  it('is asked once of each word, however often it comes', () => {
    const asked: string[] = [];
    const isLong = wordTest(({ raw }) => {
      asked.push(raw);
      return raw.length > 6;
    });
    const tokens = tokenise('Kopgroep en kopgroep en Kopgroep', 0);
    expect([...tokens, ...tokens].map((token) => isLong(token))).toEqual([
      true,
      false,
      true,
      false,
      true,
      true,
      false,
      true,
      false,
      true,
    ]);
    expect(asked).toEqual(['Kopgroep', 'en', 'kopgroep']);
  });

  it('is answered apart from every other one', () => {
    const tests = Array.from({ length: 40 }, (_, n) => wordTest(({ raw }) => raw.length === n));
    const word = { word: wordOf('verklaring') };
    expect(tests.flatMap((test, n) => (test(word) ? [n] : []))).toEqual([10]);
    expect(tests.flatMap((test, n) => (test(word) ? [n] : []))).toEqual([10]);
  });

  it('is asked of the normalised form, where it is a pattern or a set', () => {
    const [moldova] = tokenise('Moldavië', 0);
    expect(wordTest(/^moldavie$/)(moldova)).toBe(true);
    expect(wordTest(new Set(['moldavie']))(moldova)).toBe(true);
  });

  it('is no of no word at all', () => {
    const anything = wordTest(() => true);
    expect([anything(undefined), anything({ word: noWord })]).toEqual([false, false]);
  });

  it('is answered alike when more words have come than are kept', () => {
    const isEven = wordTest(({ raw }) => Number(raw.slice(1)) % 2 === 0);
    const wrong = Array.from({ length: 120_000 }, (_, n) => n % 70_000).filter(
      (n) => isEven({ word: wordOf(`w${n}`) }) !== (n % 2 === 0),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the cues of a sentence', () => {
  it('are those of all its words, and of no other', () => {
    const country = cue(/^(?:malta|cyprus)$/);
    const mark = cue(({ isMark }) => isMark);
    const other = cue(new Set(['estland']));
    const cues = cuesIn(tokenise('Malta, en', 0));
    expect([country, mark, other].map((one) => (cues & one) !== 0)).toEqual([true, true, false]);
  });
});

describe('a lexicon', () => {
  const names = new Lexicon<string>();
  for (const name of ['de Raad', 'Raad van State', 'de Raad van Europa', 'OM'])
    names.add(name, name, name === 'OM');
  const at = (text: string, from: number, accept?: (value: string) => boolean) =>
    names.at(tokenise(text, 0), from, accept);

  it('gives the longest name', () => {
    expect(at('de raad van europa vergadert', 0)).toEqual({ value: 'de Raad van Europa', from: 0, to: 4 });
    expect(at('de raad van state adviseert', 0)).toEqual({ value: 'de Raad', from: 0, to: 2 });
    expect(at('de raad van state adviseert', 1)?.value).toBe('Raad van State');
  });

  it('gives the next shorter one where the longest is not meant', () => {
    expect(at('de raad van europa', 0, (value) => value !== 'de Raad van Europa')?.value).toBe('de Raad');
  });

  it('takes the first of two that are spelled alike', () => {
    const twins = new Lexicon<number>();
    for (const n of [1, 2]) twins.add('Moldavië', n);
    expect(twins.at(tokenise('Moldavie', 0), 0)?.value).toBe(1);
  });

  it('holds a name to its capitals where they count', () => {
    expect([at('om', 0), at('OM', 0)?.value]).toEqual([null, 'OM']);
  });

  it('has no name without a word', () => {
    const empty = new Lexicon<number>();
    empty.add('', 1);
    expect(empty.at(tokenise('iets', 0), 0)).toBeNull();
  });
});

describe('fixed phrases', () => {
  const phrases = new Phrases(['van', 'op verzoek van', 'verzoek van']);
  const units = tokenise('gedaan op verzoek van Malta', 0);

  it('gives the longest that ends at a word', () => {
    expect(phrases.endingAt(units, 3)).toEqual({ phrase: 'op verzoek van', length: 3 });
    expect(phrases.endingAt(units.slice(2), 1)).toEqual({ phrase: 'verzoek van', length: 2 });
    expect(phrases.endingAt(units, 2)).toBeNull();
  });
});

describe('tokens', () => {
  it.each([
    ['JBZ-Raad', ['JBZ|', 'Raad|glued']],
    ['36.410 o.b.v. x', ['36.410|', 'o.b.v|', '.|', 'x|']],
    ['Veltman.1 Hierin', ['Veltman|', '.|', '1|', 'Hierin|']],
    ["Austria's non-paper", ['Austria|', "'s|", 'non|', 'paper|glued']],
    ['Moldavië–Roemenië', ['Moldavië|', 'Roemenië|glued']],
    ['a--b -c', ['a|', '-|', 'b|glued', '-|', 'c|']],
    ['één\t\u00a0twee', ['één|', 'twee|']],
    ['vijf/zes (7)', ['vijf|', '/|', 'zes|', '(|', '7|', ')|']],
    ['𝔸b \ud800', ['𝔸b|', '\ud800|']],
  ])('of "%s"', (text, expected) => {
    const tokens = tokenise(text, 10);
    expect(tokens.map(({ raw, glued }) => `${raw}|${glued ? 'glued' : ''}`)).toEqual(expected);
    for (const { raw, start, end } of tokens) expect(text.slice(start - 10, end - 10)).toBe(raw);
  });
});
