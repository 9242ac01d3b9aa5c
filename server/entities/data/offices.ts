import { portfoliosAbroad } from './portfoliosAbroad.ts';
import { portfoliosNl } from './portfoliosNl.ts';
import type { PortfolioRow } from './rows.ts';

export { portfoliosAbroad, portfoliosNl };

/** Every portfolio once: those of the Dutch cabinets win where both lists have the slug. */
export const portfolios: readonly PortfolioRow[] = [
  ...new Map([...portfoliosAbroad, ...portfoliosNl].map((row) => [row.slug, row])).values(),
];

/** A portfolio that became another; where it was split or merged, the part that kept the work. */
export interface Renaming {
  from: string;
  to: string;
  /** ISO 8601 day. */
  date: string;
}

export const renamings: readonly Renaming[] = [
  { from: 'economische-zaken', to: 'economische-zaken-en-klimaat', date: '2017-10-26' },
  { from: 'infrastructuur-en-milieu', to: 'infrastructuur-en-waterstaat', date: '2017-10-26' },
  { from: 'veiligheid-en-justitie', to: 'justitie-en-veiligheid', date: '2017-10-26' },
  {
    from: 'buitenlandse-handel-en-ontwikkelingssamenwerking',
    to: 'buitenlandse-handel-en-ontwikkelingshulp',
    date: '2024-07-02',
  },
  { from: 'economische-zaken-en-klimaat', to: 'economische-zaken', date: '2024-07-02' },
  { from: 'klimaat-en-energie', to: 'klimaat-en-groene-groei', date: '2024-07-02' },
  {
    from: 'landbouw-natuur-en-voedselkwaliteit',
    to: 'landbouw-visserij-voedselzekerheid-en-natuur',
    date: '2024-07-02',
  },
  {
    from: 'buitenlandse-handel-en-ontwikkelingshulp',
    to: 'buitenlandse-handel-en-ontwikkelingssamenwerking',
    date: '2026-02-23',
  },
  { from: 'economische-zaken', to: 'economische-zaken-en-klimaat', date: '2026-02-23' },
];

/** An office that is called by a title of its own instead of a portfolio. */
export interface OfficeTitle {
  slug: string;
  nl: readonly string[];
  en: readonly string[];
  /** Where only one country has the title: its ISO 3166-1 code. */
  country?: string;
  /** No title of the government that writes: it wants a country beside it. */
  foreign?: true;
}

// biome-ignore format: a table reads best with one row a line
export const officeTitles: readonly OfficeTitle[] = [
  { slug: 'minister-president', nl: ['minister-president', 'premier', 'premiers', 'eerste minister', 'regeringsleider'], en: ['Prime Minister', 'Prime Ministers', 'Minister-President', 'Premier'] },
  { slug: 'vice-minister-president', nl: ['vice-minister-president', 'viceminister-president', 'vicepremier', 'vice-premier'], en: ['Deputy Prime Minister'] },
  { slug: 'minister-president', nl: ['bondskanselier'], en: ['Federal Chancellor', 'Chancellor'], foreign: true },
  { slug: 'minister-president', nl: ['taoiseach'], en: ['Taoiseach'], country: 'IE' },
  { slug: 'vice-minister-president', nl: ['tánaiste'], en: ['Tánaiste'], country: 'IE' },
  { slug: 'binnenlandse-zaken', nl: [], en: ['Home Secretary', 'Secretary of State for the Home Department'], country: 'GB' },
  { slug: 'buitenlandse-zaken', nl: [], en: ['Foreign Secretary', 'Secretary of State for Foreign, Commonwealth and Development Affairs'], country: 'GB' },
  { slug: 'defensie', nl: [], en: ['Defence Secretary', 'Secretary of State for Defence'], country: 'GB' },
  { slug: 'financien', nl: [], en: ['Chancellor of the Exchequer'], country: 'GB' },
  { slug: 'volksgezondheid-en-sociale-zorg', nl: [], en: ['Health Secretary'], country: 'GB' },
  { slug: 'vervoer', nl: [], en: ['Transport Secretary'], country: 'GB' },
  { slug: 'milieu-voedsel-en-plattelandszaken', nl: [], en: ['Environment Secretary'], country: 'GB' },
  { slug: 'justitie', nl: [], en: ['Justice Secretary', 'Lord Chancellor', 'Secretary of State for Justice'], country: 'GB' },
];

/** The words that come before a portfolio, and what they put before the slug. */
// biome-ignore format: a table reads best with one row a line
export const officeRanks = [
  { prefix: '', nl: ['minister', 'ministers', 'bewindspersoon'], en: ['Minister', 'Ministers', 'Secretary of State'], title: { nl: 'Minister', en: 'Minister' } },
  { prefix: 'staatssecretaris-', nl: ['staatssecretaris', 'staatssecretarissen'], en: ['State Secretary', 'State Secretaries', 'Minister of State', 'Parliamentary Under-Secretary of State', 'Parliamentary Under-Secretary'], title: { nl: 'Staatssecretaris', en: 'State Secretary' } },
] as const;

/** A colleague with a portfolio behind it is an office of minister: "mijn ambtgenoot van Defensie". */
export const colleagueNouns = {
  nl: ['collega', "collega's", 'ambtgenoot', 'ambtgenoten', 'evenknie'],
  en: ['colleague', 'colleagues', 'counterpart', 'counterparts'],
} as const;

/** Adjectives that stand before "minister" in English for a portfolio: "the foreign ministers of …". */
export const portfolioAdjectives: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    foreign: 'buitenlandse-zaken',
    home: 'binnenlandse-zaken',
    environmental: 'milieu',
    agricultural: 'landbouw',
    economic: 'economische-zaken',
  }),
);

/** Who acts for the Commission by the title alone: "eurocommissaris voor Handel", "Commissioner for Trade". */
export const commissioners = {
  nl: ['eurocommissaris', 'eurocommissarissen', 'Commissaris', 'Commissarissen', 'Commissievoorzitter'],
  en: ['Commissioner', 'Commissioners', 'European Commissioner'],
} as const;
