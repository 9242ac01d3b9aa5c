import type { Bilingual } from '../model.ts';
import { countriesWithThe, dutchCountryArticles } from './data/countryArticles.ts';
import { countryCodes, countryName } from './data/countryLexicon.ts';
import { officeRanks, officeTitles, portfolios } from './data/offices.ts';
import type { PortfolioRow } from './data/rows.ts';
import type { KnownEntity } from './known.ts';

/** The government whose offices go without the name of their country. */
const HOME = 'NL';

/**
 * An office whose portfolio or title is in the tables: `minister:nl/asiel-en-migratie` is "Minister van Asiel en
 * Migratie", `minister:it/binnenlandse-zaken` "Minister van Binnenlandse Zaken van Italië". Undefined for others.
 */
export function knownOffice(id: string): KnownEntity | undefined {
  const [, lowerCode, office] = /^minister:([a-z]{2})\/([a-z0-9-]+)$/.exec(id) ?? [];
  const code = lowerCode?.toUpperCase();
  if (code === undefined || office === undefined || !countries.has(code)) return undefined;
  return titled(code, office) ?? withPortfolio(code, office);
}

const countries: ReadonlySet<string> = new Set(countryCodes);
const portfoliosBySlug = new Map(portfolios.map((row) => [row.slug, row]));

/** Prime ministers and their deputies: an office by its title alone. */
function titled(code: string, slug: string): KnownEntity | undefined {
  const title = officeTitles.find((row) => row.slug === slug && row.country === undefined);
  const own = officeTitles.find((row) => row.slug === slug && row.country === code);
  const [nl, ...othersNl] = title?.nl ?? [];
  const [en, ...othersEn] = title?.en ?? [];
  if (nl === undefined || en === undefined) return undefined;
  return {
    name: ofCountry({ nl: capitalised(nl), en }, code),
    aliases: [...(own ? [...own.nl, ...own.en] : []), ...(code === HOME ? [...othersNl, ...othersEn] : [])],
    properties: { country: code },
  };
}

function withPortfolio(code: string, office: string): KnownEntity | undefined {
  const isState = office.startsWith(stateSecretary.prefix);
  const row = portfoliosBySlug.get(isState ? office.slice(stateSecretary.prefix.length) : office);
  if (!row) return undefined;
  const { title } = isState ? stateSecretary : minister;
  const own = officeTitles.filter((entry) => entry.slug === office && entry.country === code);
  return {
    name: ofCountry(officeName(title, row), code),
    aliases: [
      ...own.flatMap((entry) => [...entry.nl, ...entry.en]),
      ...(code === HOME ? (row.abbreviations ?? []).map((short) => `${title.nl} van ${short}`) : []),
    ],
    properties: { country: code },
  };
}

const [minister, stateSecretary] = officeRanks;

const officeName = (title: Bilingual, row: PortfolioRow): Bilingual => ({
  nl: `${title.nl} ${row.preposition} ${row.nl}`,
  en: `${title.en} ${row.preposition === 'van' ? 'of' : 'for'} ${row.en[0] ?? row.nl}`,
});

function ofCountry(name: Bilingual, code: string): Bilingual {
  if (code === HOME) return name;
  const country = countryName(code);
  const article = dutchCountryArticles[code];
  return {
    nl: `${name.nl} van ${article ? `${article} ` : ''}${country.nl}`,
    en: `${name.en} of ${countriesWithThe.has(code) ? 'the ' : ''}${country.en}`,
  };
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
