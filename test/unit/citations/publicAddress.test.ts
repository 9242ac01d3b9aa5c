import { expect, test } from 'vitest';
import { publicAddress } from '../../../server/entities/publicAddress.ts';

const published = 'https://zoek.officielebekendmakingen.nl';
const eurLex = 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=';

test.each([
  ['document:kst-36848-63', `${published}/kst-36848-63.html`],
  ['document:kst-36410-VI-79', `${published}/kst-36410-VI-79.html`],
  ['document:kst-35925-E', `${published}/kst-35925-E.html`],
  ['document:h-tk-20252026-45-7', `${published}/h-tk-20252026-45-7.html`],
  ['document:ah-tk-20232024-387', `${published}/ah-tk-20232024-387.html`],
  ['document:stb-2024-12', `${published}/stb-2024-12.html`],
  ['document:stcrt-2020-12345', `${published}/stcrt-2020-12345.html`],
  ['document:trb-1951-131', `${published}/trb-1951-131.html`],
  ['motion:36848-63', `${published}/kst-36848-63.html`],
  ['motion:36410-VI-79', `${published}/kst-36410-VI-79.html`],
  ['regulation:32024R1351', `${eurLex}CELEX:32024R1351`],
  ['document:com-2021-591', `${eurLex}COM:2021:591:FIN`],
  ['document:join-2021-30', `${eurLex}JOIN:2021:30:FIN`],
  ['document:ecli-eu-c-2022-702', `${eurLex}ecli:ECLI:EU:C:2022:702`],
  ['document:ecli-nl-rvs-2023-1655', 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RVS:2023:1655'],
])('%s', (id, address) => {
  expect(publicAddress(id)).toBe(address);
});

test.each([
  'document:TZ202604-207',
  'document:h-tk-20252026-45',
  'document:c-2022-702',
  'document:ecli-ce-echr-2019-0101jud001234510',
  'document:verslag-jbz-raad-2026-06-04',
  'regulation:terugkeerverordening',
  'motion:verslag-jbz-raad/van-nispen',
  'country:NL',
  '',
])('%s has none', (id) => {
  expect(publicAddress(id)).toBeNull();
});
