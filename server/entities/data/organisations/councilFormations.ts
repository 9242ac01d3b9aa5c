import type { OrganisationRow } from '../rows.ts';

/** The ten configurations of the Council of the EU, parts that meet on their own, and what prepares them. */
// biome-ignore format: a table reads best with one row a line
export const councilFormations: readonly OrganisationRow[] = [
  { id: 'organisation:coreper', nl: 'Comité van permanente vertegenwoordigers', en: 'Committee of Permanent Representatives', abbreviations: ['Coreper', 'COREPER', 'CORPER'], kind: 'council' },
  { id: 'organisation:cosi', nl: 'Permanent Comité operationele samenwerking op het gebied van de binnenlandse veiligheid', en: 'Standing Committee on Operational Cooperation on Internal Security', abbreviations: ['COSI'], kind: 'council' },
  { id: 'organisation:ecofin', nl: 'Raad Economische en Financiële Zaken', en: 'Economic and Financial Affairs Council', aliases: ['Ecofinraad', 'Ecofin-Raad', 'Raad Ecofin', 'Ecofin Council'], abbreviations: ['Ecofin', 'ECOFIN'], kind: 'council' },
  { id: 'organisation:energieraad', nl: 'Energieraad', en: 'Energy Council', aliases: ['VTE-Raad Energie', 'Raad Vervoer, Telecommunicatie en Energie (Energie)'], kind: 'council' },
  { id: 'organisation:eurogroep', nl: 'Eurogroep', en: 'Eurogroup', kind: 'council' },
  { id: 'organisation:jbz-raad', nl: 'Raad Justitie en Binnenlandse Zaken', en: 'Justice and Home Affairs Council', aliases: ['JBZ-Raad', 'JBZ Raad', 'Raad voor Justitie en Binnenlandse Zaken', 'Raad JBZ', 'JHA Council', 'Justice and Home Affairs (JHA) Council'], abbreviations: ['JBZ', 'JHA'], ambiguous: ['JBZ', 'JHA'], kind: 'council' },
  { id: 'organisation:landbouw-en-visserijraad', nl: 'Landbouw- en Visserijraad', en: 'Agriculture and Fisheries Council', aliases: ['Raad Landbouw en Visserij', 'Raad voor Landbouw en Visserij', 'Landbouwraad', 'Visserijraad', 'AGRIFISH Council', 'Agrifish Council'], abbreviations: ['LVR', 'L&V-Raad', 'AGRIFISH', 'Agrifish', 'AGRIFISH-Raad'], kind: 'council' },
  { id: 'organisation:milieuraad', nl: 'Milieuraad', en: 'Environment Council', aliases: ['Raad Milieu', 'Raad voor Milieu', 'Raad Leefomgeving'], kind: 'council' },
  { id: 'organisation:ojcs-raad', nl: 'Raad Onderwijs, Jeugd, Cultuur en Sport', en: 'Education, Youth, Culture and Sport Council', aliases: ['OJCS-Raad', 'EYCS Council'], abbreviations: ['OJCS', 'EYCS'], kind: 'council' },
  { id: 'organisation:psc', nl: 'Politiek en Veiligheidscomité', en: 'Political and Security Committee', abbreviations: ['PVC', 'PSC'], ambiguous: ['PVC'], kind: 'council' },
  { id: 'organisation:raad-voor-concurrentievermogen', nl: 'Raad voor Concurrentievermogen', en: 'Competitiveness Council', aliases: ['Raad Concurrentievermogen', 'COMPET Council', 'COMPET-Raad'], abbreviations: ['RvC', 'COMPET'], ambiguous: ['RvC'], kind: 'council' },
  { id: 'organisation:raz', nl: 'Raad Algemene Zaken', en: 'General Affairs Council', aliases: ['Raad voor Algemene Zaken', 'RAZ Cohesie'], abbreviations: ['RAZ', 'GAC'], kind: 'council' },
  { id: 'organisation:rbz', nl: 'Raad Buitenlandse Zaken', en: 'Foreign Affairs Council', aliases: ['Raad voor Buitenlandse Zaken'], abbreviations: ['RBZ', 'FAC'], ambiguous: ['FAC'], kind: 'council' },
  { id: 'organisation:rbz-defensie', nl: 'Raad Buitenlandse Zaken Defensie', en: 'Foreign Affairs Council (Defence)', aliases: ['RBZ Defensie', 'RBZ/Defensie', 'RBZ-Defensie', 'FAC Defence', 'Raad Buitenlandse Zaken/Defensie'], kind: 'council' },
  { id: 'organisation:rbz-handel', nl: 'Raad Buitenlandse Zaken Handel', en: 'Foreign Affairs Council (Trade)', aliases: ['RBZ Handel', 'RBZ/Handel', 'RBZ-Handel', 'Handelsraad', 'FAC Trade', 'Raad Buitenlandse Zaken/Handel'], kind: 'council' },
  { id: 'organisation:rbz-ontwikkeling', nl: 'Raad Buitenlandse Zaken Ontwikkelingssamenwerking', en: 'Foreign Affairs Council (Development)', aliases: ['RBZ Ontwikkelingssamenwerking', 'RBZ/OS', 'RBZ OS', 'RBZ Ontwikkeling', 'FAC Development', 'Raad Buitenlandse Zaken/Ontwikkelingssamenwerking'], kind: 'council' },
  { id: 'organisation:scifa', nl: 'Strategisch Comité immigratie, grenzen en asiel', en: 'Strategic Committee on Immigration, Frontiers and Asylum', abbreviations: ['SCIFA'], kind: 'council' },
  { id: 'organisation:telecomraad', nl: 'Telecomraad', en: 'Telecommunications Council', aliases: ['Telecommunicatieraad', 'VTE-Raad Telecom', 'VTE-Raad Telecommunicatie', 'Telecom Council'], kind: 'council' },
  { id: 'organisation:transportraad', nl: 'Transportraad', en: 'Transport Council', aliases: ['Vervoersraad', 'VTE-Raad Transport', 'VTE-Raad Vervoer'], kind: 'council' },
  { id: 'organisation:vte-raad', nl: 'Raad Vervoer, Telecommunicatie en Energie', en: 'Transport, Telecommunications and Energy Council', aliases: ['VTE-Raad', 'TTE Council'], abbreviations: ['VTE', 'TTE'], ambiguous: ['TTE'], kind: 'council' },
  { id: 'organisation:wsbvc-raad', nl: 'Raad Werkgelegenheid, Sociaal Beleid, Volksgezondheid en Consumentenzaken', en: 'Employment, Social Policy, Health and Consumer Affairs Council', aliases: ['WSBVC-Raad', 'Raad WSBVC', 'EPSCO Council', 'EPSCO-Raad', 'EU-Gezondheidsraad', 'Formele Gezondheidsraad'], abbreviations: ['WSBVC', 'EPSCO'], kind: 'council' },
];
