import { describe, expect, test } from 'vitest';
import { documentDate } from '../../../server/extract/dates/documentDate.ts';

const body = 'Hierbij bied ik u het verslag aan van de JBZ-Raad van 4-5 juni 2026.\n';

describe('a dateline', () => {
  test.each([
    ['Den Haag, 12 juni 2026', '2026-06-12'],
    ["'s-Gravenhage, 12 juni 2026", '2026-06-12'],
    ['Den Haag 12 juni 2026', '2026-06-12'],
    ['Datum 12 juni 2026', '2026-06-12'],
    ['Datum: 12-06-2026', '2026-06-12'],
    ['Datum\n12 juni 2026', '2026-06-12'],
    ['Datum | 12 juni 2026 |', '2026-06-12'],
    ['Date 12 June 2026', '2026-06-12'],
    ['The Hague, 12 June 2026', '2026-06-12'],
    ['Brussel, de 12 juni 2026', '2026-06-12'],
    ['Vastgesteld 22 juni 2015 om 09.00 uur', '2015-06-22'],
    ['Voorgesteld 12 juni 2026', '2026-06-12'],
  ])('%s', (line, date) => {
    const text = `Ministerie\n\n${line}\n\nGeachte voorzitter,\n\n${body}`;
    const read = documentDate(text);
    expect(read).toMatchObject({ date, how: 'dateline' });
    expect(line).toContain(text.slice(read?.start, read?.end));
  });

  test('under the signature counts too', () => {
    expect(documentDate(`${body}\n${'Nog een zin. '.repeat(400)}\n\nLuxemburg, 9 juni 2026`)).toMatchObject({
      date: '2026-06-09',
      how: 'dateline',
    });
  });
});

describe('without a dateline, the first day of the meeting that the opening reports', () => {
  test.each([
    ['Verslag van de JBZ-Raad van 4-5 juni 2026\n\nIn Luxemburg kwam de Raad bijeen.', '2026-06-04'],
    [body, '2026-06-04'],
    ['JBZ-Raad, 5 juni 2026\n\nDe Raad sprak over visa.', '2026-06-05'],
    ['Report of the Council meeting of 4 and 5 June 2026\n\nMinisters met.', '2026-06-04'],
  ])('%s', (text, date) => {
    expect(documentDate(text)).toMatchObject({ date, how: 'meeting' });
  });
});

test.each([
  [
    'a date in a later paragraph',
    'Een brief\n\nEen zin.\n\nDe Raad van 4 juni 2026 besloot niets.\n\nTot slot.',
  ],
  ['a date of something else', 'Op 5 mei 2026 was het feest.\n\nTot slot.'],
  ['no date', 'Een brief zonder datum.'],
  ['nothing', ''],
])('null for %s', (_name, text) => {
  expect(documentDate(text)).toBeNull();
});
