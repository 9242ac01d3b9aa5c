import type { OrganisationRow } from '../rows.ts';

/** Foundations, associations, trade unions, funds and research institutes that Dutch letters name. */
// biome-ignore format: a table reads best with one row a line
export const civilSociety: readonly OrganisationRow[] = [
  { id: 'organisation:clingendael', nl: 'Instituut Clingendael', en: 'Clingendael Institute', aliases: ['Clingendael'], kind: 'advisory-body' },
  { id: 'organisation:cnv', nl: 'Christelijk Nationaal Vakverbond', en: 'National Federation of Christian Trade Unions in the Netherlands', abbreviations: ['CNV'], kind: 'ngo' },
  { id: 'organisation:comensha', nl: 'CoMensha', en: 'CoMensha', kind: 'ngo' },
  { id: 'organisation:cordaid', nl: 'Cordaid', en: 'Cordaid', kind: 'ngo' },
  { id: 'organisation:dutch-relief-alliance', nl: 'Dutch Relief Alliance', en: 'Dutch Relief Alliance', abbreviations: ['DRA'], ambiguous: ['DRA'], kind: 'grouping' },
  { id: 'organisation:fairwork', nl: 'FairWork', en: 'FairWork', kind: 'ngo' },
  { id: 'organisation:fnv', nl: 'Federatie Nederlandse Vakbeweging', en: 'Federation of Dutch Trade Unions', abbreviations: ['FNV'], kind: 'ngo' },
  { id: 'organisation:greenpeace', nl: 'Greenpeace', en: 'Greenpeace', kind: 'ngo' },
  { id: 'organisation:hcss', nl: 'Den Haag Centrum voor Strategische Studies', en: 'The Hague Centre for Strategic Studies', abbreviations: ['HCSS'], kind: 'advisory-body' },
  { id: 'organisation:knaw', nl: 'Koninklijke Nederlandse Akademie van Wetenschappen', en: 'Royal Netherlands Academy of Arts and Sciences', abbreviations: ['KNAW'], kind: 'advisory-body' },
  { id: 'organisation:lto-nederland', nl: 'LTO Nederland', en: 'Netherlands Agricultural and Horticultural Association', aliases: ['Land- en Tuinbouworganisatie Nederland'], abbreviations: ['LTO'], ambiguous: ['LTO'], kind: 'ngo' },
  { id: 'organisation:milieudefensie', nl: 'Milieudefensie', en: 'Friends of the Earth Netherlands', kind: 'ngo' },
  { id: 'organisation:mkb-nederland', nl: 'MKB-Nederland', en: 'Royal Association MKB-Nederland', kind: 'ngo' },
  { id: 'organisation:natuurmonumenten', nl: 'Natuurmonumenten', en: 'Dutch Society for Nature Conservation', aliases: ['Vereniging Natuurmonumenten'], kind: 'ngo' },
  { id: 'organisation:nivel', nl: 'Nivel', en: 'Netherlands Institute for Health Services Research', abbreviations: ['NIVEL'], kind: 'advisory-body' },
  { id: 'organisation:nwo', nl: 'Nederlandse Organisatie voor Wetenschappelijk Onderzoek', en: 'Dutch Research Council', abbreviations: ['NWO'], kind: 'agency' },
  { id: 'organisation:oxfam-novib', nl: 'Oxfam Novib', en: 'Oxfam Novib', kind: 'ngo' },
  { id: 'organisation:pax', nl: 'Vredesorganisatie PAX', en: 'PAX for Peace', kind: 'ngo' },
  { id: 'organisation:stichting-vluchteling', nl: 'Stichting Vluchteling', en: 'Netherlands Refugee Foundation', kind: 'ngo' },
  { id: 'organisation:terre-des-hommes', nl: 'Terre des Hommes', en: 'Terre des Hommes', kind: 'ngo' },
  { id: 'organisation:tno', nl: 'Nederlandse Organisatie voor toegepast-natuurwetenschappelijk onderzoek', en: 'Netherlands Organisation for Applied Scientific Research', abbreviations: ['TNO'], kind: 'advisory-body' },
  { id: 'organisation:war-child', nl: 'War Child', en: 'War Child', kind: 'ngo' },
  { id: 'organisation:wereld-natuur-fonds', nl: 'Wereld Natuur Fonds', en: 'World Wide Fund for Nature', aliases: ['Wereldnatuurfonds', 'World Wildlife Fund'], abbreviations: ['WNF', 'WWF'], kind: 'ngo' },
  { id: 'organisation:zonmw', nl: 'ZonMw', en: 'Netherlands Organisation for Health Research and Development', kind: 'agency' },
];
