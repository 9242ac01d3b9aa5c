import { describe, expect, test } from 'vitest';
import { ids, lines } from './reading.ts';

describe('meetings', () => {
  test.each([
    [
      'a Council with its day behind it',
      'Hierbij het verslag van de Milieuraad van 17 maart 2026.',
      'milieuraad-2026-03-17',
    ],
    [
      'with a bracket between',
      'Hierbij het verslag van de Raad Algemene Zaken (RAZ) d.d. 26 mei 2026.',
      'raz-2026-05-26',
    ],
    [
      'with the day before it',
      'Op dinsdag 26 mei 2026 vond in Brussel de Landbouw- en Visserijraad plaats.',
      'landbouw-en-visserijraad-2026-05-26',
    ],
    [
      'of two days',
      'De JBZ-Raad die op 5 en 6 maart 2026 in Brussel plaatsvond was lang.',
      'jbz-raad-2026-03-05',
    ],
    ['informal', 'De informele JBZ-Raad van 22 januari 2026 was kort.', 'informele-jbz-raad-2026-01-22'],
    [
      'a forum with its acronym',
      'Het Global Harbour Safety Forum (GHSF) vond plaats op 4 mei 2026.',
      'ghsf-2026-05-04',
    ],
    [
      'a conference with a topic',
      'Op 3 mei 2026 is in Bonn een ministeriële conferentie over dijken gehouden.',
      'ministeriele-conferentie-over-dijken-2026-05-03',
    ],
    [
      'a compound',
      'De Internationale Deltaconferentie van 5 mei 2026 was druk.',
      'internationale-deltaconferentie-2026-05-05',
    ],
    ['a debate', 'In het commissiedebat van 7 mei 2026 kwam dit aan de orde.', 'commissiedebat-2026-05-07'],
    [
      'a debate about something',
      'In het tweeminutendebat Milieuraad van 7 mei 2026 kwam dit aan de orde.',
      'tweeminutendebat-milieuraad-2026-05-07',
    ],
  ])('%s', (_, text, expected) => {
    expect(ids(text, 'Meeting')).toEqual([`meeting:${expected}`]);
  });

  test.each([
    ['an institution and a day', 'Op 9 februari 2026 is gesproken met de Europese Commissie.'],
    ['a Council without a day', 'De Milieuraad sprak hierover.'],
  ])('%s makes none', (_, text) => {
    expect(ids(text, 'Meeting')).toEqual([]);
  });

  test("a conference without a day is the letter's own", () => {
    expect(ids('Een ministeriële conferentie over dijken wordt voorbereid.', 'Meeting')).toEqual([
      'meeting:ministeriele-conferentie-over-dijken',
    ]);
  });

  test('a name in the subject line gets the day that the letter gives further on', () => {
    const text =
      'Onderwerp: uitkomsten VN-conferentie over dijken\n\nVan 11 tot en met 13 mei 2026 is in Bonn een conferentie over water gehouden. Kenia woonde de conferentie bij.';
    expect(ids(text, 'Meeting')).toEqual(['meeting:vn-conferentie-over-dijken-2026-05-11']);
    expect(lines(text, 'ATTENDED')).toEqual(['ATTENDED KE → vn-conferentie-over-dijken-2026-05-11']);
  });

  test('"de Raad" is the formation that the letter is about, else the Council', () => {
    const about = 'Betreft: verslag van de Milieuraad van 17 maart 2026\n\nDe Raad sprak over water.';
    expect(ids(about, 'Organisation')).toEqual(['organisation:milieuraad']);
    expect(ids('De lidstaten zijn eensgezind. De Raad sprak over water.', 'Organisation')).toEqual([
      'organisation:council-of-the-european-union',
    ]);
  });
});

describe('attendance', () => {
  const council = 'Betreft: verslag van de Milieuraad van 17 en 18 maart 2026\n\n';
  const sitting = 'milieuraad-2026-03-17';

  test.each([
    ['of "de Raad"', `${council}De minister van Defensie nam op 17 maart deel aan de Raad.`, 'nl/defensie'],
    [
      'of "de zitting"',
      `${council}De minister van Defensie woonde de zitting van 18 maart bij.`,
      'nl/defensie',
    ],
    ['as a guest', `${council}Kenia, dat als gast bij de Raad aanwezig was, hield een toespraak.`, 'KE'],
    ['in the passive', `${council}De Raad is ook bijgewoond door Kenia.`, 'KE'],
  ])('%s', (_, text, who) => {
    expect(lines(text, 'ATTENDED')).toEqual([`ATTENDED ${who} → ${sitting}`]);
  });

  test('"daar" is the sitting that was spoken of last', () => {
    const text =
      'Op 3 mei 2026 vond in Bonn een conferentie over dijken plaats. De minister van Defensie was daar aanwezig.';
    expect(lines(text, 'ATTENDED')).toEqual(['ATTENDED nl/defensie → conferentie-over-dijken-2026-05-03']);
  });

  test('who takes part in something else has not attended', () => {
    const text = `${council}En marge van de Raad kwam de kopgroep over water, waaraan Peru deelnam, bijeen.`;
    expect(lines(text, 'ATTENDED')).toEqual([]);
  });

  test('who stayed away has not attended', () => {
    expect(lines(`${council}Kenia was niet bij de Raad aanwezig.`, 'ATTENDED')).toEqual([]);
  });
});
