import type { RegulationRow } from '../rows.ts';

/** Acts of the European Union on digital services, data and technology. */
// biome-ignore format: a table reads best with one row a line
export const digital: readonly RegulationRow[] = [
  { id: 'regulation:32002L0058', celex: '32002L0058', number: '2002/58', nl: 'e-Privacyrichtlijn', en: 'ePrivacy Directive', aliases: ['ePrivacy-richtlijn', 'e-privacyrichtlijn'], kind: 'directive' },
  { id: 'regulation:32014R0910', celex: '32014R0910', number: '910/2014', nl: 'eIDAS-verordening', en: 'eIDAS Regulation', abbreviations: ['eIDAS'], kind: 'regulation' },
  { id: 'regulation:32018L1808', celex: '32018L1808', number: '2018/1808', nl: 'Richtlijn audiovisuele mediadiensten', en: 'Audiovisual Media Services Directive', abbreviations: ['AVMSD'], aliases: ['Mediarichtlijn'], kind: 'directive' },
  { id: 'regulation:32018L1972', celex: '32018L1972', number: '2018/1972', nl: 'Telecomcode', en: 'European Electronic Communications Code', abbreviations: ['EECC'], aliases: ['Europees wetboek voor elektronische communicatie'], kind: 'directive' },
  { id: 'regulation:32019L0790', celex: '32019L0790', number: '2019/790', nl: 'Auteursrechtrichtlijn', en: 'Copyright Directive', aliases: ['DSM-richtlijn', 'DSM Directive'], kind: 'directive' },
  { id: 'regulation:32019L1024', celex: '32019L1024', number: '2019/1024', nl: 'Opendatarichtlijn', en: 'Open Data Directive', kind: 'directive' },
  { id: 'regulation:32019R0881', celex: '32019R0881', number: '2019/881', nl: 'Cyberbeveiligingsverordening', en: 'Cybersecurity Act', abbreviations: ['CSA'], ambiguous: ['CSA'], kind: 'regulation' },
  { id: 'regulation:32022R0868', celex: '32022R0868', number: '2022/868', nl: 'Datagovernanceverordening', en: 'Data Governance Act', abbreviations: ['DGA'], proposal: '52020PC0767', kind: 'regulation' },
  { id: 'regulation:32022R1925', celex: '32022R1925', number: '2022/1925', nl: 'Digitalemarktenverordening', en: 'Digital Markets Act', abbreviations: ['DMA'], aliases: ['Wet inzake digitale markten', 'Verordening digitale markten'], proposal: '52020PC0842', kind: 'regulation' },
  { id: 'regulation:32022R2065', celex: '32022R2065', number: '2022/2065', nl: 'Digitaledienstenverordening', en: 'Digital Services Act', abbreviations: ['DSA'], aliases: ['Wet inzake digitale diensten', 'Verordening digitale diensten'], proposal: '52020PC0825', kind: 'regulation' },
  { id: 'regulation:32022R2554', celex: '32022R2554', number: '2022/2554', nl: 'Verordening digitale operationele weerbaarheid', en: 'Digital Operational Resilience Act', abbreviations: ['DORA'], proposal: '52020PC0595', kind: 'regulation' },
  { id: 'regulation:32023R1114', celex: '32023R1114', number: '2023/1114', nl: 'Verordening markten in cryptoactiva', en: 'Markets in Crypto-Assets Regulation', abbreviations: ['MiCA', 'MiCAR'], proposal: '52020PC0593', kind: 'regulation' },
  { id: 'regulation:32023R1781', celex: '32023R1781', number: '2023/1781', nl: 'Chipsverordening', en: 'Chips Act', aliases: ['European Chips Act', 'EU Chips Act'], proposal: '52022PC0046', kind: 'regulation' },
  { id: 'regulation:32023R2854', celex: '32023R2854', number: '2023/2854', nl: 'Dataverordening', en: 'Data Act', ambiguous: ['Data Act'], proposal: '52022PC0068', kind: 'regulation' },
  { id: 'regulation:32024R0900', celex: '32024R0900', number: '2024/900', nl: 'Verordening politieke reclame', en: 'Political Advertising Regulation', aliases: ['Regulation on the transparency and targeting of political advertising'], kind: 'regulation' },
  { id: 'regulation:32024R0903', celex: '32024R0903', number: '2024/903', nl: 'Verordening Interoperabel Europa', en: 'Interoperable Europe Act', kind: 'regulation' },
  { id: 'regulation:32024R1083', celex: '32024R1083', number: '2024/1083', nl: 'Europese verordening mediavrijheid', en: 'European Media Freedom Act', abbreviations: ['EMFA'], proposal: '52022PC0457', kind: 'regulation' },
  { id: 'regulation:32024R1183', celex: '32024R1183', number: '2024/1183', nl: 'Herziening van de eIDAS-verordening', en: 'European Digital Identity Regulation', abbreviations: ['eIDAS 2'], aliases: ['herziene eIDAS-verordening', 'eIDAS 2.0'], proposal: '52021PC0281', kind: 'regulation' },
  { id: 'regulation:32024R1309', celex: '32024R1309', number: '2024/1309', nl: 'Gigabit-infrastructuurverordening', en: 'Gigabit Infrastructure Act', abbreviations: ['GIA'], proposal: '52023PC0094', kind: 'regulation' },
  { id: 'regulation:32024R1689', celex: '32024R1689', number: '2024/1689', nl: 'AI-verordening', en: 'AI Act', aliases: ['AI-act', 'Artificial Intelligence Act', 'Verordening artificiële intelligentie', 'Verordening kunstmatige intelligentie'], proposal: '52021PC0206', kind: 'regulation' },
  { id: 'regulation:32024R2847', celex: '32024R2847', number: '2024/2847', nl: 'Verordening cyberweerbaarheid', en: 'Cyber Resilience Act', abbreviations: ['CRA'], aliases: ['Cyberweerbaarheidsverordening'], ambiguous: ['CRA'], proposal: '52022PC0454', kind: 'regulation' },
  { id: 'regulation:32025R0038', celex: '32025R0038', number: '2025/38', nl: 'Cybersolidariteitsverordening', en: 'Cyber Solidarity Act', abbreviations: ['CSoA'], proposal: '52023PC0209', kind: 'regulation' },
  { id: 'regulation:32025R0327', celex: '32025R0327', number: '2025/327', nl: 'Verordening Europese ruimte voor gezondheidsgegevens', en: 'European Health Data Space Regulation', abbreviations: ['EHDS'], aliases: ['European Health Data Space', 'Europese ruimte voor gezondheidsgegevens'], proposal: '52022PC0197', kind: 'regulation' },
];
