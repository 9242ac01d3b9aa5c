import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';

const dayOf = (sentences: string, code: string) =>
  read(
    `Den Haag, 12 juni 2026\n\nKopgroep\n\nNederland en Oostenrijk richtten een kopgroep op. ${sentences}\n`,
  ).relations.find(({ type, from }) => /^(?:JOINED|DECLINED)$/.test(type) && from === `country:${code}`)
    ?.properties.date;

describe('the day on which a country joined or left', () => {
  test.each([
    ['Griekenland is op 21 april tot de kopgroep toegetreden.', 'GR', '2026-04-21'],
    ['Letland heeft zich op 3 mei uit de kopgroep teruggetrokken.', 'LV', '2026-05-03'],
    ['Malta maakt sinds 7 mei jl. deel uit van de kopgroep.', 'MT', '2026-05-07'],
  ])('is the one that the sentence gives: %s', (sentence, code, day) => {
    expect(dayOf(sentence, code)).toBe(day);
  });

  test.each([
    ['no day is given', 'Griekenland is tot de kopgroep toegetreden.'],
    [
      'it is that of something else',
      'Griekenland is blijkens de brief van 3 mei tot de kopgroep toegetreden.',
    ],
    ['only a month is given', 'Griekenland is in april tot de kopgroep toegetreden.'],
    [
      'two are given',
      'Griekenland is op 21 april tot de kopgroep toegetreden. Griekenland trad op 22 april toe tot de kopgroep.',
    ],
  ])('is left out where %s', (_, sentence) => {
    expect(dayOf(sentence, 'GR')).toBeUndefined();
  });
});
