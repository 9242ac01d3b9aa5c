import { expect, test } from 'vitest';
import { publicationHeader } from '../../../server/extract/citations/publicationHeader.ts';

test('a letter of the Tweede Kamer: number, title and dateline', () => {
  const text = [
    'Tweede Kamer der Staten-Generaal 2',
    'Vergaderjaar 2025-2026',
    '',
    '32 317 JBZ-Raad',
    '',
    'Nr. 1007 BRIEF VAN DE MINISTER VAN ASIEL EN MIGRATIE',
    '',
    'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal',
    'Den Haag, 12 juni 2026',
    '',
    'Met deze brief zend ik u het verslag van de Raad van 4-5 juni 2026.',
  ].join('\n');
  expect(publicationHeader(text)).toEqual({
    id: 'document:kst-32317-1007',
    title: 'JBZ-Raad, nr. 1007',
    date: '2026-06-12',
  });
});

test.each([
  [
    'columns set apart by bars, two dossiers',
    'Tweede Kamer der Staten-Generaal | 2 |\nVergaderjaar 2022-2023 |\n19 637 Vreemdelingenbeleid\n30 573 Migratiebeleid\nNr. 3060 VERSLAG VAN EEN DEBAT\nVastgesteld 23 januari 2023\n',
    'document:kst-19637-3060',
    '2023-01-23',
  ],
  [
    'a part of a dossier, its title over two lines',
    '21 501-02 Raad Algemene Zaken en\nRaad Buitenlandse Zaken\n\nNr. 2397\nBRIEF\n\nDen Haag, 9 juli 2021\n',
    'document:kst-21501-02-2397',
    '2021-07-09',
  ],
  [
    'a chapter of the budget, a motion',
    '2026Z01234\n36 410-VI Vaststelling van een begroting\nNr. 79 MOTIE VAN HET LID JANSEN C.S.\nVoorgesteld 12 juni 2026\n',
    'document:kst-36410-VI-79',
    '2026-06-12',
  ],
  [
    'a letter of the Eerste Kamer, a note glued to it',
    '32 317 JBZ-Raad\n33 081 EU-voorstel\n\nDQ1 VERSLAG VAN EEN MONDELING OVERLEG\n\nVastgesteld 31 maart 2014 om 09.00 uur\n',
    'document:kst-32317-DQ',
    '2014-03-31',
  ],
  [
    'written questions',
    'Tweede Kamer der Staten-Generaal 2\nVergaderjaar 2023-2024\nAanhangsel van de Handelingen\nVragen gesteld door de leden der Kamer\n387\nVragen van het lid Jansen',
    'document:ah-tk-20232024-387',
    undefined,
  ],
])('%s', (_name, text, id, date) => {
  expect(publicationHeader(text)).toMatchObject({ id, ...(date === undefined ? {} : { date }) });
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
])('null for %s', (_name, text) => {
  expect(publicationHeader(text)).toBeNull();
});
