/** The texts of the page of who joined what, in Dutch. */
export const matrixNl = {
  title: 'Wie deed mee waaraan',
  basis: (letters: string, period: string) =>
    `Uit ${letters}${period}. Een leeg vak zegt dat geen brief het noemt, niet dat er geweigerd is.`,
  letters: (n: number) => (n === 1 ? '1 brief' : `${n} brieven`),
  period: (first: string, last: string) => (first === last ? `, ${first}` : `, ${first} tot en met ${last}`),
  tabs: { table: 'Matrix', compare: 'Vergelijken', combinations: 'Samen', map: 'Kaart' },
  tabsLabel: 'Wijzen van kijken',
  tools: 'Indeling en filters',
  rows: 'Rijen',
  arrangement: 'Indeling',
  sort: 'Volgorde',
  sorts: { likeness: 'Op gelijkenis', number: 'Op aantal', name: 'Op naam' },
  group: 'Groepen',
  groupings: { none: 'Zonder groepen', memberships: 'EU, Schengen, overige', own: 'Eigen groepen' },
  density: 'Dichtheid',
  densities: { wide: 'Ruim', dense: 'Dicht' },
  memberships: { EU: 'EU', Schengen: 'Schengen, buiten de EU' },
  rest: 'Overige',
  editGroups: 'Groepen wijzigen',
  groupsHint: 'Een groep op elke regel: de naam, een dubbele punt, en wie erin zitten met komma’s.',
  groupsLabel: 'Groepen',
  unknownNames: (names: string) => `Geen rij heet ${names}.`,
  restoreGroups: 'Zoals in het begin',
  save: 'Toepassen',
  filters: 'Filters',
  kind: 'Soort initiatief',
  allKinds: 'Alle soorten',
  letter: 'Brief',
  allLetters: 'Alle brieven',
  from: 'Brieven vanaf',
  until: 'Brieven tot en met',
  clear: 'Alles tonen',
  total: 'Totaal',
  totalsHint: 'Totalen tellen wie meedoet; niet wie weigert, overweegt of gevraagd is.',
  grid: (rows: number, columns: number) => `Wie deed mee waaraan: ${rows} rijen, ${columns} initiatieven`,
  instructions:
    'Pijltjes gaan van vak naar vak, Home en End naar het begin en het eind van de rij, Page Up en Page Down sneller op en neer, Enter toont de zinnen.',
  notNamed: 'geen brief noemt het',
  notNamedTitle: (party: string, initiative: string) => `Geen brief noemt ${party} bij ${initiative}.`,
  notNamedHint:
    'Dat is geen nee: het kan meedoen zonder dat een brief het zegt, of er nooit om gevraagd zijn.',
  totalOf: (name: string, n: number) => `${name}, totaal ${n}`,
  joinedBy: (n: number) => (n === 1 ? '1 doet mee' : `${n} doen mee`),
  groupSize: (n: number) => (n === 1 ? '1 rij' : `${n} rijen`),
  marks: 'Tekens; elk is een schakelaar',
  empty: 'Geen brief noemt hier een deelnemer.',
  emptyHint: 'Kies andere filters, of voeg een brief toe.',

  start: 'Kies een vak, een naam of een initiatief',
  startHint:
    'Een vak toont de zinnen waarop het rust. Een naam toont met wie vaak samen. Een initiatief toont wie erin zit.',
  pairs: 'Het vaakst samen',
  joined: (n: number) => (n === 1 ? 'Doet mee aan 1 initiatief' : `Doet mee aan ${n} initiatieven`),
  together: (name: string) => `${name}: vaak samen met`,
  togetherNone: 'Geen ander deed aan hetzelfde mee.',
  sharedOf: (n: number, total: number) => `in ${n} van de ${total}`,
  byChance: (expected: string) => `bij toeval ${expected}`,
  chanceHint:
    'Bij toeval: zo vaak zouden zij samenvallen als ieder even vaak meedeed als nu, elk initiatief evenveel deelnemers had, en niemand op een ander lette.',
  compareWith: 'Vergelijk',
  ownList: 'Initiatieven',
  parties: 'Partijen',
  inGraph: 'Toon in de graaf',
  ownPage: 'Eigen pagina',

  compareParties: 'Twee partijen',
  comparePeriods: 'Twee periodes',
  first: 'Eerste',
  second: 'Tweede',
  swap: 'Wissel om',
  comparedSentence: (a: string, b: string, n: number, expected: string) =>
    n === 0
      ? `${a} en ${b} deden nergens samen aan mee; bij toeval zou het ${expected} keer zijn.`
      : `${a} en ${b} deden ${n === 1 ? '1 keer' : `${n} keer`} samen mee; bij toeval zou het ${expected} keer zijn.`,
  both: 'Allebei',
  only: (name: string) => `Alleen ${name}`,
  nothing: 'Geen',
  split: 'Eerste periode tot en met',
  onlyAfter: 'Nieuw',
  noLonger: 'Niet meer genoemd',
  stillBoth: 'In beide',
  periodsSentence: (before: string, after: string) =>
    `Links ${before}, rechts ${after}. Wat een brief uit een periode niet noemt, kan er nog zijn.`,
  oneDay: 'Alle brieven zijn van dezelfde dag: er zijn geen twee periodes.',

  combinations: 'Wie met wie',
  combinationsHint: (n: number) =>
    `Van de ${n} die het vaakst meedoen: elke kolom is een combinatie, en zegt aan hoeveel initiatieven precies deze, en geen ander van de ${n}, meededen.`,
  combination: (names: string, n: number) => `${names}: ${n === 1 ? '1 initiatief' : `${n} initiatieven`}`,
  asText: 'Hetzelfde in woorden',
  initiatives: (n: number) => (n === 1 ? '1 initiatief' : `${n} initiatieven`),

  map: 'Kaart',
  areas: { europe: 'Europa', world: 'Wereld' },
  mapHint:
    'Hoe sterker de kleur, aan hoe meer initiatieven een land meedoet. Zonder kleur: geen brief noemt het als deelnemer; met een gestreepte rand: het wordt anders genoemd, als weigeraar of gevraagde.',
  mapLabel: (area: string) => `Kaart van deelname: ${area}`,
  notOnMap: (names: string) => `Niet op deze kaart: ${names}.`,
  onlyCountries: 'Op de kaart staan alleen landen.',

  exports: { csv: 'CSV', xlsx: 'Excel met citaten', svg: 'Beeld (SVG)', png: 'Beeld (PNG)' },
  fileName: 'wie-deed-mee',
  party: 'Partij',
};

export type MatrixMessages = typeof matrixNl;
