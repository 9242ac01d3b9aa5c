import { describe, expect, test } from 'vitest';
import { findCitations } from '../../../server/extract/citations/findCitations.ts';
import { cited, warned } from './cited.ts';

/** Texts that are a citation from the first to the last character, with its ids. */
const whole = (rows: [string, string[]][]) =>
  test.each(rows)('%s', (citation, ids) => {
    expect(cited(`(zie ${citation})`)).toEqual([[citation, ...ids].join(' → ')]);
  });

describe('Handelingen and Aanhangsel', () => {
  whole([
    ['Handelingen II 2025/26, nr. 45, item 7', ['h-tk-20252026-45-7']],
    ['Handelingen TK 2024-2025, nr. 42, item 4, p. 12', ['h-tk-20242025-42-4']],
    ['Handelingen I 2025/26, nr. 28, items 3 en 4', ['h-ek-20252026-28-3', 'h-ek-20252026-28-4']],
    ['Handelingen II 2025/26, nr. 45', ['h-tk-20252026-45']],
    [
      'Handelingen II 2023/24, nr. 45, items 7 en 8; nr. 46, item 3',
      ['h-tk-20232024-45-7', 'h-tk-20232024-45-8', 'h-tk-20232024-46-3'],
    ],
    ['Handelingen II 2023-2024, 45-7, p. 3', ['h-tk-20232024-45-7']],
    ['Aanhangsel Handelingen II 2023/24, nr. 387', ['ah-tk-20232024-387']],
    ['Aanhangsel Handelingen I 2023/24, nr. 7', ['ah-ek-20232024-7']],
    ['Aanhangsel van de Handelingen II, vergaderjaar 2022–2023, nr. 3276', ['ah-tk-20222023-3276']],
    [
      'Kamerstukken II 2023/24, Aanhangsel van de Handelingen, nrs. 387 en 388',
      ['ah-tk-20232024-387', 'ah-tk-20232024-388'],
    ],
    ['Aanh. Hand. II 2023/24, 387', ['ah-tk-20232024-387']],
    ['h-tk-20242025-20-3', ['h-tk-20242025-20-3']],
    ['ah-tk-20242025-100', ['ah-tk-20242025-100']],
  ]);

  test('beside a Kamerstuk, each with its own series', () => {
    expect(
      cited(
        '15Kamerstukken II 2019/20, 29 754, nrs. 520 en 548 en Aanhangsel Handelingen II 2019/20, nr. 89',
      ),
    ).toEqual([
      'Kamerstukken II 2019/20, 29 754, nrs. 520 en 548 → kst-29754-520 → kst-29754-548',
      'Aanhangsel Handelingen II 2019/20, nr. 89 → ah-tk-20192020-89',
    ]);
  });

  test.each([
    [
      'Aanhangsel van de Handelingen, vergaderjaar 2023-2024, nr. 387',
      ['document:ah-tk-20232024-387'],
      'citation-chamber-assumed',
    ],
    ['Aanhangsel van de Handelingen II, nr. 387', [], 'citation-without-year'],
    ['Handelingen II, nr. 45, item 7', [], 'citation-without-year'],
    ['Handelingen II, 1988/89, blz. 2410', [], 'citation-without-number'],
  ])('%s gives a warning', (text, ids, code) => {
    expect(findCitations(text).flatMap(({ targets }) => targets.map(({ id }) => id))).toEqual(ids);
    expect(warned(text)).toEqual([code]);
  });
});

describe('commitments', () => {
  test('the numbers of both chambers', () => {
    expect(cited('De toezegging T03987 en TZ202604-207 zijn afgedaan.')).toEqual([
      'T03987 → T03987',
      'TZ202604-207 → TZ202604-207',
    ]);
  });
  test('T with five digits is one only where a commitment is spoken of', () => {
    expect(cited('De bus T03987 vertrekt.')).toEqual([]);
  });
});

describe('documents of the Commission and judgments', () => {
  whole([
    ['COM(2021) 591 final', ['com-2021-591']],
    ['COM (2021) 591', ['com-2021-591']],
    ['COM(2011)319', ['com-2011-319']],
    ['COM/2021/591', ['com-2021-591']],
    ['COM(2021) 0591', ['com-2021-591']],
    ['COM(97) 345 def.', ['com-1997-345']],
    ['COM(16) 468', ['com-2016-468']],
    ['COM(2020) 610, 611 en 612', ['com-2020-610', 'com-2020-611', 'com-2020-612']],
    ['COM(2021) 660 t/m 662', ['com-2021-660', 'com-2021-661', 'com-2021-662']],
    ['SWD(2022) 12 final', ['swd-2022-12']],
    ['SEC(2008) 153', ['sec-2008-153']],
    ['JOIN(2021) 30 final', ['join-2021-30']],
    ['C(2022) 702', ['c-2022-702']],
    ['ECLI:EU:C:2022:702', ['ecli-eu-c-2022-702']],
    ['ECLI:NL:RVS:2023:1655', ['ecli-nl-rvs-2023-1655']],
    ['ECLI:CE:ECHR:2019:0101JUD001234510', ['ecli-ce-echr-2019-0101jud001234510']],
  ]);

  test('one after the other', () => {
    expect(cited('COM (2021) 591, COM/2021/592, SWD(2022) 12 en C(2022) 702.')).toEqual([
      'COM (2021) 591 → com-2021-591',
      'COM/2021/592 → com-2021-592',
      'SWD(2022) 12 → swd-2022-12',
      'C(2022) 702 → c-2022-702',
    ]);
  });

  test.each(['een .com 2021 domein', 'PB C, C/2024/591', 'bijlage C 2022 702', 'ECLI is een nummer'])(
    'not %s',
    (text) => {
      expect(findCitations(text)).toEqual([]);
    },
  );
});

describe('the gazettes', () => {
  whole([
    ['Stb. 2024, 12', ['stb-2024-12']],
    ['Staatsblad 2024, nr. 12', ['stb-2024-12']],
    ['Stb. 2024, 12 en 13', ['stb-2024-12', 'stb-2024-13']],
    ['Stcrt. 2020, 12345', ['stcrt-2020-12345']],
    ['Stcrt. 2020, nr. 1234', ['stcrt-2020-1234']],
    ['Trb. 1951, 131', ['trb-1951-131']],
    ['Tractatenblad 1967, 76', ['trb-1967-76']],
    ['stb-2024-12', ['stb-2024-12']],
  ]);
});

describe('instruments of law', () => {
  whole([
    ['Verordening (EU) 2024/1351', ['regulation:32024R1351']],
    ['verordening (EU) nr. 604/2013', ['regulation:32013R0604']],
    ['Verordening (EG) nr. 810/2009', ['regulation:32009R0810']],
    ['Verordening (EG) nr. 1987/2006', ['regulation:32006R1987']],
    ['Verordening (EG) nr. 2007/2004', ['regulation:32004R2007']],
    ['Verordening (EG) nr. 1683/95', ['regulation:31995R1683']],
    ['Verordening (EU) nr. 2016/399', ['regulation:32016R0399']],
    ['Verordening 2016/679', ['regulation:32016R0679']],
    ['Verordening van de Raad (EG) nr. 343/2003', ['regulation:32003R0343']],
    ['Dublinverordening (EU) nr. 604/2013', ['regulation:32013R0604']],
    ['Gedelegeerde verordening (EU) 2021/916', ['regulation:32021R0916']],
    ['Richtlijn 2008/115/EG', ['regulation:32008L0115']],
    ['Richtlijn 95/46/EG', ['regulation:31995L0046']],
    ['Richtlijn (EU) 2016/680', ['regulation:32016L0680']],
    ['Terugkeerrichtlijn (2008/115/EG)', ['regulation:32008L0115']],
    ['Kaderbesluit 2008/841/JBZ', ['regulation:32008F0841']],
    ['Besluit (EU) 2022/382', ['regulation:32022D0382']],
    ['Besluit 2009/371/JBZ', ['regulation:32009D0371']],
    ['Besluit nr. 1313/2013/EU', ['regulation:32013D1313']],
    ['Besluit (GBVB) 2015/1333', ['regulation:32015D1333']],
    ['Uitvoeringsbesluit (EU) 2022/382', ['regulation:32022D0382']],
    ['Aanbeveling (EU) 2020/912', ['regulation:32020H0912']],
    ['Gemeenschappelijk standpunt 2001/931/GBVB', ['regulation:32001E0931']],
    ['Regulation (EU) 2024/1351', ['regulation:32024R1351']],
    ['Regulation (EC) No 1049/2001', ['regulation:32001R1049']],
    ['Directive 2008/115/EC', ['regulation:32008L0115']],
    ['Framework Decision 2002/584/JHA', ['regulation:32002F0584']],
    ['Council Framework Decision 2008/841/JHA', ['regulation:32008F0841']],
    ['Council Decision No 2009/937/EU', ['regulation:32009D0937']],
    ['Council Implementing Decision (EU) 2022/382', ['regulation:32022D0382']],
    ['Verordeningen (EU) 2019/817 en (EU) 2019/818', ['regulation:32019R0817', 'regulation:32019R0818']],
    [
      'Verordeningen (EU) 2018/1860, (EU) 2018/1861 en 2018/1862',
      ['regulation:32018R1860', 'regulation:32018R1861', 'regulation:32018R1862'],
    ],
    ['Richtlijnen 2013/32/EU en 2013/33/EU', ['regulation:32013L0032', 'regulation:32013L0033']],
    ['32024R1351', ['regulation:32024R1351']],
    ['CELEX:52021DC0591', ['com-2021-591']],
  ]);

  test.each([
    'Besluit 1/80 van de Associatieraad',
    'het besluit van 4/5 juni',
    'de verordening 24 uur later',
    'richtlijn 3/4 van de leden',
    'Verordening (EU) nr. 604',
    '52026XX0001',
  ])('not %s', (text) => {
    expect(findCitations(text)).toEqual([]);
  });

  test('the name is Dutch, the number as printed', () => {
    expect(findCitations('Council Implementing Decision (EU) 2022/382')[0]?.targets[0]?.name).toBe(
      'Besluit (EU) 2022/382',
    );
  });
});
