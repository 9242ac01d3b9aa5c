/**
 * Country words that are also something else: a first name or surname (Jordan, Noor, Deen), an ordinary word
 * (Let, Fin, Turkey, Polish), a state or river (Georgia, Niger), or the word of more than one country
 * (Congo, Koreaans, Dominican).
 */
export const ambiguousCountryForms = {
  nl: new Set([
    ...['Amerika', 'Anguilla', 'Antarctisch', 'Antarctische', 'Bonaire', 'Bondsrepubliek', 'CAR'],
    ...['Congo', 'Congolees', 'Congolese', 'Congolezen', 'DVK', 'Deen', 'Denen', 'Dominica', 'Dominicaan'],
    ...[
      'Dominicaans',
      'Dominicaanse',
      'Emiraten',
      'Est',
      'Esten',
      'Fin',
      'Griek',
      'Guinee',
      'Holland',
      'Ier',
    ],
    ...['Ierse Republiek', 'Jersey', 'Koreaan', 'Koreaans', 'Koreaanse', 'Koreanen', 'Let', 'Letten', 'Lets'],
    ...['Macedonië', 'Macedoniër', 'Macedoniërs', 'Macedonisch', 'Macedonische', 'Mongool'],
    ...[
      'Mongolen',
      'Mongools',
      'Mongoolse',
      'Niger',
      'Noor',
      'Norfolk',
      'Pool',
      'Rus',
      'Saba',
      'Saint Martin',
    ],
    ...['Salomons', 'Salomonse', 'Saudi', 'Serf', 'Serven', 'Swazi', 'Thai', 'Trinidad', 'Tsjech', 'Turk'],
  ]),
  en: new Set([
    ...['America', 'Bosnia', 'Britain', 'CAR', 'Central African', 'Central Africans', 'Chad', 'Congo'],
    ...['Congolese', 'Dominica', 'Dominican', 'Dominicans', 'Emirates', 'Georgia', 'Georgian', 'Georgians'],
    ...['Guinea', 'Holland', 'Indian', 'Indians', 'Jersey', 'Jordan', 'Korean', 'Koreans', 'Macedonian'],
    ...[
      'Macedonians',
      'Malagasy',
      'Manx',
      'Niger',
      'Pole',
      'Poles',
      'Polish',
      'Reunion',
      'Saba',
      'Saint Martin',
    ],
    ...['Swede', 'Timorese', 'Trinidad', 'Turkey', 'US', 'Antarctic', 'Bonaire'],
  ]),
} as const;

/** The country or its capital: only what stands around it tells. */
export const formsThatAreCities: ReadonlySet<string> = new Set([
  ...['Andorra', 'Djibouti', 'Gibraltar', 'Guatemala', 'Hongkong', 'Hong Kong', 'Koeweit', 'Kuwait'],
  ...['Luxemburg', 'Luxembourg', 'Macau', 'Macao', 'Mexico', 'Monaco', 'Panama', 'San Marino', 'Singapore'],
  ...['Vaticaan', 'Vaticaanstad', 'Vatican', 'Vatican City'],
]);
