import type { OrganisationRow } from '../rows.ts';

/** Dutch ministries since the third Rutte cabinet (2017); the abbreviation alone can also mean its minister. */
// biome-ignore format: a table reads best with one row a line
export const ministries: readonly OrganisationRow[] = [
  { id: 'organisation:ministerie-van-algemene-zaken', nl: 'Ministerie van Algemene Zaken', en: 'Ministry of General Affairs', abbreviations: ['AZ'], kind: 'ministry' },
  { id: 'organisation:ministerie-van-asiel-en-migratie', nl: 'Ministerie van Asiel en Migratie', en: 'Ministry of Asylum and Migration', abbreviations: ['AenM', 'A&M'], kind: 'ministry' },
  { id: 'organisation:ministerie-van-binnenlandse-zaken-en-koninkrijksrelaties', nl: 'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties', en: 'Ministry of the Interior and Kingdom Relations', abbreviations: ['BZK'], kind: 'ministry' },
  { id: 'organisation:ministerie-van-buitenlandse-zaken', nl: 'Ministerie van Buitenlandse Zaken', en: 'Ministry of Foreign Affairs', abbreviations: ['BZ'], kind: 'ministry' },
  { id: 'organisation:ministerie-van-defensie', nl: 'Ministerie van Defensie', en: 'Ministry of Defence', kind: 'ministry' },
  { id: 'organisation:ministerie-van-economische-zaken', nl: 'Ministerie van Economische Zaken', en: 'Ministry of Economic Affairs', abbreviations: ['EZ'], kind: 'ministry' },
  { id: 'organisation:ministerie-van-economische-zaken-en-klimaat', nl: 'Ministerie van Economische Zaken en Klimaat', en: 'Ministry of Economic Affairs and Climate Policy', abbreviations: ['EZK'], kind: 'ministry' },
  { id: 'organisation:ministerie-van-financien', nl: 'Ministerie van Financiën', en: 'Ministry of Finance', kind: 'ministry' },
  { id: 'organisation:ministerie-van-infrastructuur-en-waterstaat', nl: 'Ministerie van Infrastructuur en Waterstaat', en: 'Ministry of Infrastructure and Water Management', abbreviations: ['IenW', 'I&W'], kind: 'ministry' },
  { id: 'organisation:ministerie-van-justitie-en-veiligheid', nl: 'Ministerie van Justitie en Veiligheid', en: 'Ministry of Justice and Security', abbreviations: ['JenV', 'J&V'], kind: 'ministry' },
  { id: 'organisation:ministerie-van-klimaat-en-groene-groei', nl: 'Ministerie van Klimaat en Groene Groei', en: 'Ministry of Climate Policy and Green Growth', abbreviations: ['KGG'], kind: 'ministry' },
  { id: 'organisation:ministerie-van-landbouw-natuur-en-voedselkwaliteit', nl: 'Ministerie van Landbouw, Natuur en Voedselkwaliteit', en: 'Ministry of Agriculture, Nature and Food Quality', abbreviations: ['LNV'], kind: 'ministry' },
  { id: 'organisation:ministerie-van-landbouw-visserij-voedselzekerheid-en-natuur', nl: 'Ministerie van Landbouw, Visserij, Voedselzekerheid en Natuur', en: 'Ministry of Agriculture, Fisheries, Food Security and Nature', abbreviations: ['LVVN'], kind: 'ministry' },
  { id: 'organisation:ministerie-van-onderwijs-cultuur-en-wetenschap', nl: 'Ministerie van Onderwijs, Cultuur en Wetenschap', en: 'Ministry of Education, Culture and Science', abbreviations: ['OCW'], kind: 'ministry' },
  { id: 'organisation:ministerie-van-sociale-zaken-en-werkgelegenheid', nl: 'Ministerie van Sociale Zaken en Werkgelegenheid', en: 'Ministry of Social Affairs and Employment', abbreviations: ['SZW'], kind: 'ministry' },
  { id: 'organisation:ministerie-van-volksgezondheid-welzijn-en-sport', nl: 'Ministerie van Volksgezondheid, Welzijn en Sport', en: 'Ministry of Health, Welfare and Sport', abbreviations: ['VWS'], kind: 'ministry' },
  { id: 'organisation:ministerie-van-volkshuisvesting-en-ruimtelijke-ordening', nl: 'Ministerie van Volkshuisvesting en Ruimtelijke Ordening', en: 'Ministry of Housing and Spatial Planning', abbreviations: ['VRO'], kind: 'ministry' },
];
