/** Countries whose name takes an article: "van de Verenigde Staten", "of the Netherlands". */
export const dutchCountryArticles: Readonly<Record<string, 'de' | 'het'>> = {
  AE: 'de',
  BS: 'de',
  CF: 'de',
  DO: 'de',
  GB: 'het',
  KM: 'de',
  MH: 'de',
  MV: 'de',
  PH: 'de',
  PS: 'de',
  SB: 'de',
  SC: 'de',
  US: 'de',
};

export const countriesWithThe: ReadonlySet<string> = new Set([
  ...['AE', 'BS', 'CF', 'DO', 'GB', 'GM', 'KM', 'MH', 'MV', 'NL', 'PH', 'PS', 'SB', 'SC', 'US'],
]);
