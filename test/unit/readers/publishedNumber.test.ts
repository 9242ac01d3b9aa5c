import { expect, test } from 'vitest';
import { publishedNumber } from '../../../server/readers/publishedNumber.ts';

test.each([
  [
    'columns set apart by bars, two dossiers',
    'Tweede Kamer der Staten-Generaal | 2 |\nVergaderjaar 2022-2023 |\n19 637 Vreemdelingenbeleid\n30 573 Migratiebeleid\nNr. 3060 VERSLAG VAN EEN DEBAT\nVastgesteld 23 januari 2023\n',
    'kst-19637-3060',
  ],
  [
    'a part of a dossier, its title over two lines',
    '21 501-02 Raad Algemene Zaken en\nRaad Buitenlandse Zaken\n\nNr. 2397\nBRIEF\n\nDen Haag, 9 juli 2021\n',
    'kst-21501-02-2397',
  ],
  [
    'a chapter of the budget, a motion',
    '2026Z01234\n36 410-VI Vaststelling van een begroting\nNr. 79 MOTIE VAN HET LID JANSEN C.S.\nVoorgesteld 12 juni 2026\n',
    'kst-36410-VI-79',
  ],
  [
    'a letter of the Eerste Kamer, a note glued to it',
    '32 317 JBZ-Raad\n33 081 EU-voorstel\n\nDQ1 VERSLAG VAN EEN MONDELING OVERLEG\n\nVastgesteld 31 maart 2014 om 09.00 uur\n',
    'kst-32317-DQ',
  ],
  [
    'written questions',
    'Tweede Kamer der Staten-Generaal 2\nVergaderjaar 2023-2024\nAanhangsel van de Handelingen\nVragen gesteld door de leden der Kamer\n387\nVragen van het lid Jansen',
    'ah-tk-20232024-387',
  ],
])('%s', (_name, text, id) => {
  expect(publishedNumber(text)).toBe(id);
});

test.each([
  ['a letter without one', 'Geachte voorzitter,\n\nHierbij bied ik u het verslag aan.\n'],
  [
    'a dossier further down',
    'Geachte voorzitter,\n\nZie ook:\n32 317 JBZ-Raad\nNr. 7 BRIEF VAN DE MINISTER\n',
  ],
  [
    'a citation as the first line',
    '32 317, nr. 5 is de brief waarin dit staat.\nNr. 6 BRIEF VAN DE MINISTER',
  ],
  ['a title with an amount', '12 345 euro is te veel\n\nDat vindt de Kamer.'],
  ['nothing', ''],
])('undefined for %s', (_name, text) => {
  expect(publishedNumber(text)).toBeUndefined();
});
