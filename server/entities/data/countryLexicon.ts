import type { Bilingual } from '../../model.ts';
import { countryFormsEn } from './countryFormsEn.ts';
import { countryFormsNl } from './countryFormsNl.ts';
import { ambiguousCountryForms, formsThatAreCities } from './riskyCountryForms.ts';
import type { CountryFormsRow } from './rows.ts';

export type Language = 'nl' | 'en';

/** One word or group of words that stands for a country in a text. */
export interface CountryForm {
  /** ISO 3166-1, and XK for Kosovo. */
  code: string;
  form: string;
  kind: 'name' | 'variant' | 'adjective' | 'inhabitant';
  language: Language;
  /** Also an ordinary word or another name: it wants context. */
  ambiguous?: true;
  /** Also a city where others meet ("in Luxemburg"). */
  alsoCity?: true;
}

const regionNames = {
  nl: new Intl.DisplayNames('nl', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
};

/** Every country and territory with an ISO 3166-1 code, and Kosovo; sorted. */
export const countryCodes: readonly string[] = countryFormsNl.map(([code]) => code);

/** The name to show; what the platform adds in brackets or as "SAR van China" falls away. */
export const countryName = (code: string): Bilingual => ({
  nl: nameIn('nl', code),
  en: nameIn('en', code),
});

/** Names, variants, adjectives and inhabitants of all countries in both languages. */
export const countryLexicon: readonly CountryForm[] = [
  ...countryFormsNl.flatMap((row) => formsOf(row, 'nl')),
  ...countryFormsEn.flatMap((row) => formsOf(row, 'en')),
];

function formsOf(row: CountryFormsRow, language: Language): CountryForm[] {
  const [code, adjectives, inhabitants, variants] = row;
  const name = nameIn(language, code);
  const words: [CountryForm['kind'], string[]][] = [
    ['name', [name]],
    ['variant', [...spellingsOf(name), ...listed(variants)].filter((form) => form !== name)],
    ['adjective', language === 'nl' ? listed(adjectives).flatMap(inflected) : listed(adjectives)],
    ['inhabitant', language === 'nl' ? listed(inhabitants) : englishInhabitants(adjectives, inhabitants)],
  ];
  return words.flatMap(([kind, forms]) =>
    [...new Set(forms)].map((form) => withRisks({ code, form, kind, language })),
  );
}

function listed(list: string): string[] {
  return list === '' ? [] : list.split(', ');
}

function nameIn(language: Language, code: string): string {
  const name = regionNames[language].of(code) ?? code;
  return name.replace(/ \(.*\)| SAR .*$/, '').replace(/’/g, "'");
}

/** The platform writes "St. Kitts & Nevis"; letters write it out. */
function spellingsOf(name: string): string[] {
  const written = name.replace(' & ', ' and ').replace('St. ', 'Saint ');
  return name.includes("'") ? [written, name.replace("'", '’')] : [written];
}

/** Dutch: Duits, Duitse; Chinees, Chinese. Loanwords in a vowel do not inflect. */
function inflected(adjective: string): string[] {
  if (!/(s|ch)$/.test(adjective)) return [adjective];
  return [adjective, `${adjective.replace(/([aeo])\1s$/, '$1s')}e`];
}

/** English: Italian, Italians, unless the row has a noun of its own or none. */
function englishInhabitants(adjectives: string, inhabitants: string): string[] {
  if (inhabitants === '-') return [];
  if (inhabitants !== '') return listed(inhabitants);
  return listed(adjectives).map((adjective) => `${adjective}s`);
}

function withRisks(form: CountryForm): CountryForm {
  return {
    ...form,
    ...(ambiguousCountryForms[form.language].has(form.form) ? { ambiguous: true } : {}),
    ...(formsThatAreCities.has(form.form) ? { alsoCity: true } : {}),
  };
}
