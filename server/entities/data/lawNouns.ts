import type { RegulationKind } from './rows.ts';

/** Nouns for instruments of law, and the kind that each makes. */
export const lawNouns: ReadonlyMap<string, RegulationKind> = new Map(
  Object.entries<RegulationKind>({
    richtlijn: 'directive',
    kaderrichtlijn: 'directive',
    verordening: 'regulation',
    uitvoeringsverordening: 'regulation',
    ontwerpverordening: 'regulation',
    ontwerprichtlijn: 'directive',
    ontwerpbesluit: 'decision',
    omnibusverordening: 'regulation',
    kaderbesluit: 'framework-decision',
    uitvoeringsbesluit: 'decision',
    besluit: 'decision',
    resolutie: 'declaration',
    sanctieregime: 'proposal',
    sanctiepakket: 'package',
    omnibus: 'package',
    omnibuspakket: 'package',
    pakket: 'package',
    pact: 'compact',
    verdrag: 'treaty',
    protocol: 'treaty',
    wetsvoorstel: 'proposal',
    wet: 'act',
    rijkswet: 'act',
    uitvoeringswet: 'act',
    implementatiewet: 'act',
    invoeringswet: 'act',
    wijzigingswet: 'act',
    verzamelwet: 'act',
    kaderwet: 'act',
    noodwet: 'act',
    spoedwet: 'act',
    reparatiewet: 'act',
    directive: 'directive',
    regulation: 'regulation',
    resolution: 'declaration',
    treaty: 'treaty',
    convention: 'treaty',
    package: 'package',
  }),
);

/** Nouns that a preposition and a topic make a name of: "een verordening over verpakkingen". */
export const topicNouns: ReadonlySet<string> = new Set([
  ...[
    'richtlijn',
    'verordening',
    'kaderbesluit',
    'sanctieregime',
    'verdrag',
    'wetsvoorstel',
    'wet',
    'resolutie',
  ],
  ...['ontwerpverordening', 'ontwerprichtlijn', 'ontwerpbesluit'],
  ...['uitvoeringswet', 'directive', 'regulation', 'treaty', 'convention', 'resolution'],
]);

/** Nouns that, with a capital, words in small letters make a name of: "Wet weerbare zeehavens". */
export const titleNouns: ReadonlySet<string> = new Set([
  ...['wet', 'rijkswet', 'uitvoeringswet', 'implementatiewet', 'invoeringswet', 'verzamelwet', 'kaderwet'],
  ...['wijzigingswet', 'noodwet', 'spoedwet', 'reparatiewet', 'verordening', 'richtlijn', 'kaderrichtlijn'],
  ...['omnibusverordening', 'uitvoeringsverordening', 'besluit', 'uitvoeringsbesluit', 'omnibus', 'pakket'],
]);

/** Nouns that, in small letters with their article, may have their topic right behind them: "de richtlijn mensensmokkel". */
export const smallTitleNouns: ReadonlySet<string> = new Set([
  ...['verordening', 'richtlijn', 'uitvoeringswet', 'wet', 'kaderrichtlijn', 'pakket', 'omnibusverordening'],
  ...['wetsvoorstel'],
  ...[
    'besluit',
    'kaderbesluit',
    'verdrag',
    'protocol',
    'resolutie',
    'uitvoeringsverordening',
    'uitvoeringsbesluit',
  ],
]);

/** Nouns that a number makes a name of: "het twintigste sanctiepakket". */
export const numberedNouns: ReadonlySet<string> = new Set(['sanctiepakket', 'omnibus', 'omnibuspakket']);

/** Nouns that with their article point back to what the letter named with them: "de resolutie". */
export const backPointingNouns: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<readonly string[]>({
    resolutie: ['resolutie'],
    resolution: ['resolution'],
    sanctiepakket: ['sanctiepakket'],
    pakket: ['pakket', 'sanctiepakket', 'omnibuspakket'],
    package: ['package'],
    pact: ['pact'],
    uitvoeringswet: ['uitvoeringswet', 'implementatiewet'],
    omnibus: ['omnibus', 'omnibusverordening', 'omnibuspakket'],
    sanctieregime: ['sanctieregime'],
  }),
);

/** Compounds of such a noun that are common words, no names. */
export const commonLawCompounds: ReadonlySet<string> = new Set([
  ...[
    'moederwet',
    'tegenwet',
    'modelverdrag',
    'wijzigingsverordening',
    'wijzigingsrichtlijn',
    'begrotingswet',
  ],
  ...[
    'initiatiefwet',
    'vakwet',
    'bijzondere-wet',
    'herzieningsverdrag',
    'natuurwet',
    'raamwet',
    'dochterrichtlijn',
  ],
  ...[
    'wetswet',
    'kabinetsbesluit',
    'raadsbesluit',
    'verkeersbesluit',
    'regeringsbesluit',
    'commissiebesluit',
    'eindbesluit',
    'adequaatheidsbesluit',
    'vaststellingsbesluit',
    'toelatingsbesluit',
    'tracebesluit',
    'conceptbesluit',
    'conceptwet',
    'conceptverordening',
    'conceptrichtlijn',
  ],
  ...[
    'beleidsrichtlijn',
    'gedelegeerde-verordening',
    'basisverordening',
    'kerstwet',
    'hoofdverdrag',
    'gezagswet',
  ],
]);
