import { describe, expect, it } from 'vitest';
import { countryFormsEn } from '../../../server/entities/data/countryFormsEn.ts';
import { countryFormsNl } from '../../../server/entities/data/countryFormsNl.ts';
import { countryCodes, countryLexicon, countryName } from '../../../server/entities/data/countryLexicon.ts';
import {
  ambiguousCountryForms,
  formsThatAreCities,
} from '../../../server/entities/data/riskyCountryForms.ts';
import { twice } from './twice.ts';

const codesOf = (form: string, language: 'nl' | 'en'): string[] => [
  ...new Set(
    countryLexicon.filter((row) => row.form === form && row.language === language).map((row) => row.code),
  ),
];

describe('the countries', () => {
  it('are the 249 of ISO 3166-1 and Kosovo, each once, in both languages', () => {
    expect(countryCodes).toHaveLength(250);
    expect(twice(countryCodes)).toEqual([]);
    expect(countryFormsEn.map(([code]) => code)).toEqual(countryFormsNl.map(([code]) => code));
    expect([...countryCodes].sort()).toEqual(countryCodes);
  });

  it('all have a name in the platform', () => {
    expect(
      countryCodes.filter((code) => countryName(code).nl === code || countryName(code).en === code),
    ).toEqual([]);
  });

  it.each([
    ['CZ', 'Tsjechië', 'Czechia'],
    ['GB', 'Verenigd Koninkrijk', 'United Kingdom'],
    ['HK', 'Hongkong', 'Hong Kong'],
    ['IS', 'IJsland', 'Iceland'],
    ['MD', 'Moldavië', 'Moldova'],
    ['MM', 'Myanmar', 'Myanmar'],
  ])('%s is shown as %s and %s', (code, nl, en) => {
    expect(countryName(code)).toEqual({ nl, en });
  });
});

describe('the words for countries', () => {
  it.each([
    ['VK', 'nl', 'GB'],
    ['VS', 'nl', 'US'],
    ['Tsjechische Republiek', 'nl', 'CZ'],
    ['Wit-Rusland', 'nl', 'BY'],
    ['Moldova', 'nl', 'MD'],
    ['Duitse', 'nl', 'DE'],
    ['Portugese', 'nl', 'PT'],
    ['Russische', 'nl', 'RU'],
    ['Syriërs', 'nl', 'SY'],
    ['Israëlische', 'nl', 'IL'],
    ['Côte d’Ivoire', 'en', 'CI'],
    ['Bosnia and Herzegovina', 'en', 'BA'],
    ['Italians', 'en', 'IT'],
    ['Danes', 'en', 'DK'],
    ['Kosovar', 'en', 'XK'],
  ] as const)('%s (%s) means %s', (form, language, code) => {
    expect(codesOf(form, language)).toEqual([code]);
  });

  it.each(['nl', 'en'] as const)('mean one country each unless they are flagged (%s)', (language) => {
    const forms = new Set(countryLexicon.filter((row) => row.language === language).map((row) => row.form));
    const several = [...forms].filter((form) => codesOf(form, language).length > 1);
    expect(several.filter((form) => !ambiguousCountryForms[language].has(form))).toEqual([]);
  });

  it('that are flagged are in the lexicon', () => {
    const forms = new Set(countryLexicon.map((row) => row.form));
    const flagged = [...ambiguousCountryForms.nl, ...ambiguousCountryForms.en, ...formsThatAreCities];
    expect(flagged.filter((form) => !forms.has(form))).toEqual([]);
    expect(countryLexicon.find((row) => row.form === 'Turkey')?.ambiguous).toBe(true);
    expect(countryLexicon.find((row) => row.form === 'Luxemburg')?.alsoCity).toBe(true);
    expect(countryLexicon.find((row) => row.form === 'Duitsland')?.ambiguous).toBeUndefined();
  });
});
