import type { RegulationRow } from '../rows.ts';

/** Acts of the European Union on borders, visas and the large information systems. */
// biome-ignore format: a table reads best with one row a line
export const bordersAndVisas: readonly RegulationRow[] = [
  { id: 'regulation:32004L0082', celex: '32004L0082', number: '2004/82', nl: 'API-richtlijn', en: 'API Directive', kind: 'directive' },
  { id: 'regulation:32006R1931', celex: '32006R1931', number: '1931/2006', nl: 'Verordening klein grensverkeer', en: 'Local Border Traffic Regulation', kind: 'regulation' },
  { id: 'regulation:32008R0767', celex: '32008R0767', number: '767/2008', nl: 'VIS-verordening', en: 'VIS Regulation', kind: 'regulation' },
  { id: 'regulation:32009R0810', celex: '32009R0810', number: '810/2009', nl: 'Visumcode', en: 'Visa Code', aliases: ['EU-Visumcode', 'Schengenvisumcode', 'Community Code on Visas'], kind: 'regulation' },
  { id: 'regulation:32016L0681', celex: '32016L0681', number: '2016/681', nl: 'PNR-richtlijn', en: 'PNR Directive', kind: 'directive' },
  { id: 'regulation:32016R0399', celex: '32016R0399', number: '2016/399', nl: 'Schengengrenscode', en: 'Schengen Borders Code', abbreviations: ['SGC', 'SBC'], ambiguous: ['SGC', 'SBC'], kind: 'regulation' },
  { id: 'regulation:32017R2226', celex: '32017R2226', number: '2017/2226', nl: 'EES-verordening', en: 'EES Regulation', aliases: ['Entry/Exit System Regulation', 'Inreis-uitreissysteemverordening'], kind: 'regulation' },
  { id: 'regulation:32018R1240', celex: '32018R1240', number: '2018/1240', nl: 'ETIAS-verordening', en: 'ETIAS Regulation', aliases: ['Etias-verordening'], kind: 'regulation' },
  { id: 'regulation:32018R1726', celex: '32018R1726', number: '2018/1726', nl: 'eu-LISA-verordening', en: 'eu-LISA Regulation', kind: 'regulation' },
  { id: 'regulation:32018R1806', celex: '32018R1806', number: '2018/1806', nl: 'Visumlijstverordening', en: 'Visa List Regulation', aliases: ['Visumverordening', 'Visa Regulation'], kind: 'regulation' },
  { id: 'regulation:32018R1860', celex: '32018R1860', number: '2018/1860', nl: 'SIS-verordening terugkeer', en: 'SIS Regulation on return', kind: 'regulation' },
  { id: 'regulation:32018R1861', celex: '32018R1861', number: '2018/1861', nl: 'SIS-verordening grenscontroles', en: 'SIS Regulation on border checks', kind: 'regulation' },
  { id: 'regulation:32018R1862', celex: '32018R1862', number: '2018/1862', nl: 'SIS-verordening politiële en justitiële samenwerking', en: 'SIS Regulation on police and judicial cooperation', kind: 'regulation' },
  { id: 'regulation:32019R0816', celex: '32019R0816', number: '2019/816', nl: 'ECRIS-TCN-verordening', en: 'ECRIS-TCN Regulation', kind: 'regulation' },
  { id: 'regulation:32019R0817', celex: '32019R0817', number: '2019/817', nl: 'Interoperabiliteitsverordening grenzen en visa', en: 'Interoperability Regulation (borders and visa)', aliases: ['Interoperabiliteitsverordening', 'Interoperability Regulation'], ambiguous: ['Interoperabiliteitsverordening', 'Interoperability Regulation'], kind: 'regulation' },
  { id: 'regulation:32019R0818', celex: '32019R0818', number: '2019/818', nl: 'Interoperabiliteitsverordening politie, justitie, asiel en migratie', en: 'Interoperability Regulation (police and judicial cooperation, asylum and migration)', kind: 'regulation' },
  { id: 'regulation:32019R1896', celex: '32019R1896', number: '2019/1896', nl: 'Europese grens- en kustwachtverordening', en: 'European Border and Coast Guard Regulation', abbreviations: ['EBCG-verordening', 'EBCG Regulation'], aliases: ['Frontexverordening', 'Frontex-verordening', 'Frontex Regulation', 'EGKW-verordening'], kind: 'regulation' },
  { id: 'regulation:32021R1134', celex: '32021R1134', number: '2021/1134', nl: 'Herziening van de VIS-verordening', en: 'Revision of the VIS Regulation', aliases: ['herziene VIS-verordening', 'revised VIS Regulation'], kind: 'regulation' },
  { id: 'regulation:32021R1148', celex: '32021R1148', number: '2021/1148', nl: 'BMVI-verordening', en: 'BMVI Regulation', abbreviations: ['BMVI'], aliases: ['Instrument voor grensbeheer en visumbeleid', 'Border Management and Visa Instrument'], kind: 'regulation' },
  { id: 'regulation:32022R0922', celex: '32022R0922', number: '2022/922', nl: 'Verordening Schengenevaluatiemechanisme', en: 'Schengen Evaluation Mechanism Regulation', aliases: ['Schengenevaluatieverordening', 'Schengen Evaluation Regulation'], kind: 'regulation' },
  { id: 'regulation:32023R2667', celex: '32023R2667', number: '2023/2667', nl: 'Verordening digitalisering visumprocedure', en: 'Visa Digitalisation Regulation', kind: 'regulation' },
  { id: 'regulation:32024R1717', celex: '32024R1717', number: '2024/1717', nl: 'Herziening van de Schengengrenscode', en: 'Revision of the Schengen Borders Code', aliases: ['herziene Schengengrenscode', 'revised Schengen Borders Code'], proposal: '52021PC0891', kind: 'regulation' },
  { id: 'regulation:32025R0012', celex: '32025R0012', number: '2025/12', nl: 'API-verordening grensbeheer', en: 'API Regulation on border management', proposal: '52022PC0729', kind: 'regulation' },
  { id: 'regulation:32025R0013', celex: '32025R0013', number: '2025/13', nl: 'API-verordening rechtshandhaving', en: 'API Regulation on law enforcement', proposal: '52022PC0731', kind: 'regulation' },
  { id: 'regulation:32025R1534', celex: '32025R1534', number: '2025/1534', nl: 'Verordening gefaseerde invoering EES', en: 'Regulation on the progressive start of operations of the EES', kind: 'regulation' },
  { id: 'regulation:32025R2441', celex: '32025R2441', number: '2025/2441', nl: 'Herziening van het visumopschortingsmechanisme', en: 'Revision of the visa suspension mechanism', aliases: ['visumopschortingsmechanisme', 'visa suspension mechanism'], proposal: '52023PC0642', formerIds: ['regulation:verordening-visumopschortingsmechanisme'], kind: 'regulation' },
];
