import type { OrganisationRow } from '../rows.ts';

/** Departments, services and committees that letters of the British and Irish governments name. */
// biome-ignore format: a table reads best with one row a line
export const unitedKingdomAndIreland: readonly OrganisationRow[] = [
  { id: 'organisation:an-garda-siochana', nl: 'An Garda Síochána', en: 'An Garda Síochána', aliases: ['Garda Síochána'], kind: 'service' },
  { id: 'organisation:border-force', nl: 'Border Force', en: 'Border Force', kind: 'service' },
  { id: 'organisation:cabinet-office', nl: 'Cabinet Office', en: 'Cabinet Office', kind: 'ministry' },
  { id: 'organisation:crown-prosecution-service', nl: 'Crown Prosecution Service', en: 'Crown Prosecution Service', abbreviations: ['CPS'], ambiguous: ['CPS'], kind: 'service' },
  { id: 'organisation:dail-eireann', nl: 'Dáil Éireann', en: 'Dáil Éireann', aliases: ['Dáil'], kind: 'chamber' },
  { id: 'organisation:department-for-transport', nl: 'Department for Transport', en: 'Department for Transport', abbreviations: ['DfT'], kind: 'ministry' },
  { id: 'organisation:european-affairs-committee', nl: 'European Affairs Committee', en: 'European Affairs Committee', kind: 'chamber' },
  { id: 'organisation:foreign-commonwealth-and-development-office', nl: 'Foreign, Commonwealth and Development Office', en: 'Foreign, Commonwealth and Development Office', aliases: ['Foreign, Commonwealth & Development Office', 'Foreign and Commonwealth Office', 'Foreign Office'], abbreviations: ['FCDO', 'FCO'], kind: 'ministry' },
  { id: 'organisation:hm-treasury', nl: 'HM Treasury', en: 'HM Treasury', kind: 'ministry' },
  { id: 'organisation:home-affairs-committee', nl: 'Home Affairs Committee', en: 'Home Affairs Committee', aliases: ['Home Affairs Select Committee'], kind: 'chamber' },
  { id: 'organisation:home-office', nl: 'Home Office', en: 'Home Office', kind: 'ministry' },
  { id: 'organisation:immigration-enforcement', nl: 'Immigration Enforcement', en: 'Immigration Enforcement', kind: 'service' },
  { id: 'organisation:justice-committee', nl: 'Justice Committee', en: 'Justice Committee', kind: 'chamber' },
  { id: 'organisation:mhra', nl: 'Medicines and Healthcare products Regulatory Agency', en: 'Medicines and Healthcare products Regulatory Agency', abbreviations: ['MHRA'], kind: 'agency' },
  { id: 'organisation:northern-ireland-office', nl: 'Northern Ireland Office', en: 'Northern Ireland Office', kind: 'ministry' },
  { id: 'organisation:oireachtas', nl: 'Oireachtas', en: 'Oireachtas', kind: 'chamber' },
  { id: 'organisation:seanad-eireann', nl: 'Seanad Éireann', en: 'Seanad Éireann', aliases: ['Seanad'], kind: 'chamber' },
  { id: 'organisation:ukhsa', nl: 'UK Health Security Agency', en: 'UK Health Security Agency', abbreviations: ['UKHSA'], kind: 'agency' },
  { id: 'organisation:uk-visas-and-immigration', nl: 'UK Visas and Immigration', en: 'UK Visas and Immigration', abbreviations: ['UKVI'], kind: 'service' },
];
