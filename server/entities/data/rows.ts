/**
 * What a row of each table holds. A table says facts only: identifiers, names in both languages, numbers.
 *
 * How forms are to be read: `nl`, `en` and `aliases` are names, whatever their capitals; `abbreviations`
 * count with their capitals as they stand; `contextual` forms ("de Commissie") point to the row only in a
 * text that is about its world; forms in `ambiguous` are also something else, and want capitals and context.
 */

/** ISO 3166-1 code, adjectives, inhabitants, variants of the name: each a list with commas. */
export type CountryFormsRow = readonly [
  code: string,
  adjectives: string,
  inhabitants: string,
  variants: string,
];

/** What every row with a name of its own has. */
export interface NamedRow {
  /** The whole identifier: `organisation:iom`. */
  id: string;
  nl: string;
  en: string;
  abbreviations?: readonly string[];
  aliases?: readonly string[];
  contextual?: readonly string[];
  ambiguous?: readonly string[];
  /** Identifiers that the row had before, which lead here. */
  formerIds?: readonly string[];
}

export type OrganisationKind =
  | 'institution'
  | 'agency'
  | 'council'
  | 'court'
  | 'grouping'
  | 'chamber'
  | 'ministry'
  | 'service'
  | 'mission'
  | 'advisory-body'
  | 'international-organisation'
  | 'ngo'
  | 'company';

export interface OrganisationRow extends NamedRow {
  kind: OrganisationKind;
}

export type RegulationKind =
  | 'regulation'
  | 'directive'
  | 'decision'
  | 'framework-decision'
  | 'act'
  | 'treaty'
  | 'compact'
  | 'declaration'
  | 'package'
  | 'proposal';

export interface RegulationRow extends NamedRow {
  kind: RegulationKind;
  celex?: string;
  /** As letters print it: `2024/1351`, `604/2013`, `2008/841/JBZ`. */
  number?: string;
  /** CELEX number of the Commission's proposal. */
  proposal?: string;
}

export type InformationSystemRow = NamedRow;

/** A portfolio: what a minister or state secretary is of. */
export interface PortfolioRow {
  /** Dutch, whatever the letter's language: `asiel-en-migratie`. */
  slug: string;
  nl: string;
  en: readonly string[];
  aliases?: readonly string[];
  abbreviations?: readonly string[];
  /** "minister van Financiën", but "minister voor Klimaat en Energie". */
  preposition: 'van' | 'voor';
}
