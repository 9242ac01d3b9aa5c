import { describe, expect, test } from 'vitest';
import { lines } from './reading.ts';

const parties = (text: string, type = 'JOINED') =>
  lines(`Grenzen\n${text}\n`, type)
    .map((line) => line.split(' ')[1])
    .sort();

describe('who is a party', () => {
  test.each([
    [
      'a government acts for its country',
      'De Spaanse regering heeft de gezamenlijke verklaring ondertekend.',
      ['ES'],
    ],
    [
      'delegations too',
      'De Spaanse en Maltese delegaties hebben de gezamenlijke verklaring ondertekend.',
      ['ES', 'MT'],
    ],
    ['visas do not', 'Spaanse visa zijn in de gezamenlijke verklaring genoemd.', []],
    [
      'a list ends where a new subject has its verb',
      'Een kopgroep bestaat uit Spanje en Malta, Italië doet niet mee.',
      ['ES', 'MT'],
    ],
    [
      'what is no longer so is over',
      'Spanje en Malta richtten een kopgroep op. Malta is niet langer lid van de kopgroep.',
      ['ES'],
    ],
    [
      'a question tells nothing',
      'Spanje richtte een kopgroep op. De leden vragen of Malta zich bij de kopgroep heeft aangesloten.',
      ['ES'],
    ],
    [
      'nor does what is supposed',
      'Spanje richtte een kopgroep op. Mocht Malta zich bij de kopgroep aansluiten, dan hoort u dat.',
      ['ES'],
    ],
    [
      'who answers the reader signs nothing with him',
      'Wilt u in uw brief één zaak noemen? In antwoord op uw brief van 3 mei 2026 bericht ik u, mede namens Spanje, als volgt.',
      [],
    ],
    [
      'a noun beside the name tells the role',
      'De kopgroep over visa, met Malta als nieuwste deelnemer, kwam bijeen onder leiding van Spanje.',
      ['ES', 'MT'],
    ],
  ])('%s', (_, text, expected) => {
    expect(parties(text)).toEqual(expected);
  });

  test('who says "we" in a statement makes it', () => {
    const text =
      'Joint statement on safe ports\n\nWe, the governments of Spain, Malta and Cyprus, recognise that ports must be safe for all who work there.\n';
    expect(lines(text, 'JOINED')).toEqual([
      'JOINED ES → joint-statement-on-safe-ports',
      'JOINED MT → joint-statement-on-safe-ports',
      'JOINED CY → joint-statement-on-safe-ports',
    ]);
  });

  test('whether someone joins may be weighed', () => {
    const text = 'Spanje richtte een kopgroep op. Of Malta zich bij de kopgroep aansluit, is nog onzeker.';
    expect(parties(text, 'DECLINED')).toEqual(['MT']);
  });

  test('who is hoped for is wanted', () => {
    const text = 'Spanje richtte een kopgroep op. Spanje hoopt dat Malta zich bij de kopgroep aansluit.';
    expect(lines(`Grenzen\n${text}\n`, 'INVOLVES')).toHaveLength(1);
  });
});
