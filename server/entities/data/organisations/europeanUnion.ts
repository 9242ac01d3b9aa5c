import type { OrganisationRow } from '../rows.ts';

/** Institutions and bodies of the European Union. */
// biome-ignore format: a table reads best with one row a line
export const europeanUnion: readonly OrganisationRow[] = [
  { id: 'organisation:committee-of-the-regions', nl: 'Europees Comité van de Regio\'s', en: 'European Committee of the Regions', aliases: ['Comité van de Regio\'s', 'Committee of the Regions'], abbreviations: ['CvdR', 'CoR'], kind: 'advisory-body' },
  { id: 'organisation:council-of-the-european-union', nl: 'Raad van de Europese Unie', en: 'Council of the European Union', aliases: ['Raad van de EU', 'Council of the EU', 'EU Council'], contextual: ['de Raad', 'deze Raad', 'this Council', 'the Council'], ambiguous: ['de Raad', 'the Council'], kind: 'institution' },
  { id: 'organisation:court-of-justice-of-the-european-union', nl: 'Hof van Justitie van de Europese Unie', en: 'Court of Justice of the European Union', aliases: ['Hof van Justitie', 'Hof van Justitie van de EU', 'EU-Hof', 'Europees Hof van Justitie', 'European Court of Justice', 'Court of Justice', 'Court of Justice of the EU'], abbreviations: ['HvJ-EU', 'HvJEU', 'HvJ EU', 'HvJ', 'CJEU', 'ECJ'], contextual: ['het Hof', 'the Court'], ambiguous: ['het Hof', 'the Court'], kind: 'court' },
  { id: 'organisation:ecb', nl: 'Europese Centrale Bank', en: 'European Central Bank', abbreviations: ['ECB'], kind: 'institution' },
  { id: 'organisation:edpb', nl: 'Europees Comité voor gegevensbescherming', en: 'European Data Protection Board', abbreviations: ['EDPB'], kind: 'advisory-body' },
  { id: 'organisation:edps', nl: 'Europese Toezichthouder voor gegevensbescherming', en: 'European Data Protection Supervisor', abbreviations: ['EDPS', 'ETGB'], kind: 'institution' },
  { id: 'organisation:eeas', nl: 'Europese Dienst voor Extern Optreden', en: 'European External Action Service', aliases: ['Europese dienst voor extern optreden'], abbreviations: ['EDEO', 'EEAS'], kind: 'service' },
  { id: 'organisation:eib', nl: 'Europese Investeringsbank', en: 'European Investment Bank', abbreviations: ['EIB'], kind: 'institution' },
  { id: 'organisation:eu-counter-terrorism-coordinator', nl: 'EU-coördinator voor terrorismebestrijding', en: 'EU Counter-Terrorism Coordinator', aliases: ['EU-contraterrorismecoördinator', 'EU-Coördinator Terrorismebestrijding', 'Counter-Terrorism Coordinator'], abbreviations: ['EU CTC', 'EU-CTC', 'CTC'], ambiguous: ['CTC'], kind: 'institution' },
  { id: 'organisation:european-commission', nl: 'Europese Commissie', en: 'European Commission', abbreviations: ['EC'], contextual: ['de Commissie', 'the Commission'], ambiguous: ['EC'], kind: 'institution' },
  { id: 'organisation:european-council', nl: 'Europese Raad', en: 'European Council', abbreviations: ['ER'], ambiguous: ['ER'], kind: 'institution' },
  { id: 'organisation:european-court-of-auditors', nl: 'Europese Rekenkamer', en: 'European Court of Auditors', abbreviations: ['ERK', 'ECA'], ambiguous: ['ECA', 'ERK'], kind: 'institution' },
  { id: 'organisation:jrc', nl: 'Gemeenschappelijk Centrum voor onderzoek', en: 'Joint Research Centre', abbreviations: ['JRC'], kind: 'institution' },
  { id: 'organisation:general-secretariat-of-the-council', nl: 'Secretariaat-generaal van de Raad', en: 'General Secretariat of the Council', aliases: ['Raadssecretariaat', 'Council Secretariat'], kind: 'institution' },
  { id: 'organisation:european-economic-and-social-committee', nl: 'Europees Economisch en Sociaal Comité', en: 'European Economic and Social Committee', abbreviations: ['EESC'], kind: 'advisory-body' },
  { id: 'organisation:european-ombudsman', nl: 'Europese Ombudsman', en: 'European Ombudsman', kind: 'institution' },
  { id: 'organisation:european-parliament', nl: 'Europees Parlement', en: 'European Parliament', abbreviations: ['EP'], ambiguous: ['EP'], kind: 'institution' },
  { id: 'organisation:european-union', nl: 'Europese Unie', en: 'European Union', abbreviations: ['EU'], contextual: ['de Unie', 'the Union'], ambiguous: ['de Unie', 'the Union'], kind: 'international-organisation' },
  { id: 'organisation:general-court', nl: 'Gerecht van de Europese Unie', en: 'General Court of the European Union', aliases: ['Gerecht van de EU', 'General Court'], contextual: ['het Gerecht'], ambiguous: ['het Gerecht'], kind: 'court' },
  { id: 'organisation:high-representative', nl: 'Hoge Vertegenwoordiger van de Unie voor buitenlandse zaken en veiligheidsbeleid', en: 'High Representative of the Union for Foreign Affairs and Security Policy', aliases: ['EU Hoge Vertegenwoordiger', 'Hoge Vertegenwoordiger van de EU', 'EU High Representative'], abbreviations: ['HV/VP', 'HR/VP', 'HV', 'HVEU'], contextual: ['Hoge Vertegenwoordiger', 'High Representative'], ambiguous: ['HV'], kind: 'institution' },
  { id: 'organisation:olaf', nl: 'Europees Bureau voor fraudebestrijding', en: 'European Anti-Fraud Office', abbreviations: ['OLAF'], kind: 'service' },
];
