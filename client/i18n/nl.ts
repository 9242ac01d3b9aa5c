import { briefingsNl } from './briefings/nl.ts';
import { changesNl } from './changes/nl.ts';
import { matrixNl } from './matrix/nl.ts';
import { motionsNl } from './motions/nl.ts';
import { traceNl } from './trace/nl.ts';

/** Every text of the page, in Dutch. Other languages have the same keys; the compiler checks it. */
export const nl = {
  skip: 'Naar de inhoud',
  views: {
    explore: 'Verkennen',
    matrix: 'Wie deed mee',
    motions: 'Moties',
    changes: 'Wat veranderde',
    briefings: 'Briefings',
    documents: 'Brieven',
  },
  menu: 'Pagina’s',
  otherLanguage: 'English',
  otherLanguageShort: 'EN',
  themeToDark: 'Donker thema',
  themeToLight: 'Licht thema',
  close: 'Sluiten',
  cancel: 'Annuleren',
  retry: 'Opnieuw proberen',
  loading: 'Laden…',
  undated: 'zonder datum',
  notFound: 'Deze pagina is er niet.',
  notFoundHint: 'Controleer het adres, of begin bij de graaf.',

  search: {
    label: 'Zoeken',
    placeholder: 'Zoek een land, initiatief, motie of nummer',
    nothing: (q: string) => `Niets gevonden voor “${q}”.`,
    results: (n: number) => (n === 1 ? '1 resultaat' : `${n} resultaten`),
    facts: (n: number) => (n === 1 ? '1 feit' : `${n} feiten`),
    also: (name: string) => `ook: ${name}`,
  },

  canvas: {
    label: 'Graaf',
    instructions:
      'Pijltjes gaan van knoop naar knoop, Enter toont de buren, R loopt langs de lijnen, Escape laat los. Plus, min en nul zoomen.',
    undo: 'Ongedaan',
    clear: 'Leeg doek',
    newest: 'Nieuwste brief',
    fit: 'Alles in beeld',
    zoomIn: 'Groter',
    zoomOut: 'Kleiner',
    empty: 'Het doek is leeg.',
    emptyHint: 'Zoek iets op, of begin bij de nieuwste brief.',
    nothingDrawn: 'In deze brief zijn geen feiten gevonden.',
    nothingDrawnHint: 'Lees de brief zelf, of kies een andere.',
    node: (name: string, type: string, n: number) =>
      `${name}, ${type}, ${n === 1 ? '1 lijn' : `${n} lijnen`}`,
    released: 'Niets geselecteerd.',
    added: (n: number) => (n === 1 ? '1 knoop erbij.' : `${n} knopen erbij.`),
  },

  legend: {
    title: 'Legenda',
    types: 'Soorten',
    lines: 'Lijnen',
  },

  noLetters: {
    title: 'Er zijn nog geen brieven.',
    hint: 'Sleep een brief naar deze pagina, kies een bestand, of plak de tekst. De graaf tekent zich dan vanzelf.',
  },

  overview: {
    newest: 'Nieuwste brief',
    letter: 'Brief',
    list: (label: string) => `${label} in deze brief`,
    parties: (n: number) => (n === 1 ? '1 partij' : `${n} partijen`),
    hint: 'Kies een punt of een lijn: dan staat hier wie wat deed, met de zin erbij.',
    read: 'Lees de brief',
    others: 'Andere brieven',
  },

  entity: {
    candidates: 'Misschien dezelfde',
    candidatesHint: 'Dezelfde naam, maar de brieven zeggen te weinig om zeker te zijn.',
    course: 'Verloop volgens de brieven',
    letters: (n: number, newest: string) =>
      n === 1 ? `In 1 brief, ${newest}` : `In ${n} brieven, laatst ${newest}`,
    facts: 'Feiten',
    known: 'Bekend als',
    expand: 'Toon buren',
    focus: 'Alleen dit',
    page: 'Eigen pagina',
    follow: 'Volg',
    followLabel: (name: string) => `Volg ${name} (Atom)`,
    publicAddress: 'Openbare bron',
    properties: 'Gegevens',
    warnings: 'Let op',
    none: 'Geen brief stelt hier een feit over vast.',
    mentioned: 'Genoemd in',
    more: (n: number) => `Toon nog ${n}`,
    close: 'Selectie sluiten',
    inGraph: 'Toon in de graaf',
    notFound: 'Dit staat niet in de graaf.',
    first: (n: number, of: number) => `Hier staan de eerste ${n} van ${of} feiten.`,
  },

  print: {
    button: 'Afdrukken of als pdf',
    note: (day: string) => `Rode Draad, stand van de brieven op ${day}`,
  },

  changes: changesNl,

  briefings: briefingsNl,

  quote: {
    copy: 'Kopieer met bron',
    copied: 'Gekopieerd',
    open: 'Open de brief bij deze zin',
    openSource: 'Openbare bron',
    saidBy: (who: string) => `Met de hand ingevoerd door ${who}`,
    copyFailed: 'Kopiëren lukt niet',
    further: (names: string) => `Ook over ${names}:`,
  },

  documents: {
    title: 'Brieven',
    intro:
      'Wat hier staat, staat in de graaf. Een brief verwijderen neemt precies de feiten weg die alleen hij steunde.',
    count: (n: number) => (n === 1 ? '1 brief' : `${n} brieven`),
    sections: (n: number) => (n === 1 ? '1 paragraaf' : `${n} paragrafen`),
    warnings: (n: number) => (n === 1 ? '1 waarschuwing' : `${n} waarschuwingen`),
    remove: 'Verwijderen',
    removeLabel: (title: string) => `${title} verwijderen`,
    confirmTitle: 'Deze brief verwijderen?',
    confirm: (title: string) =>
      `“${title}” gaat uit de graaf, met de feiten die alleen deze brief steunde. Het bestand zelf blijft waar het is.`,
    removed: (title: string) => `“${title}” is verwijderd.`,
    graph: 'In de graaf',
    language: { nl: 'Nederlands', en: 'Engels' } as Record<string, string>,
  },

  motions: motionsNl,

  trace: traceNl,

  letter: {
    back: 'Alle brieven',
    contents: 'Inhoud',
  },

  add: {
    button: 'Brief toevoegen',
    short: 'Toevoegen',
    title: 'Brief toevoegen',
    drop: 'Laat los om de brief te lezen',
    files: 'Kies bestanden',
    dropHint: 'of sleep ze naar de pagina',
    paste: 'of plak de tekst',
    pasteLabel: 'Tekst van de brief',
    pastePlaceholder: 'Plak hier de tekst',
    titleLabel: 'Titel (mag leeg)',
    dateLabel: 'Datum (mag leeg)',
    submit: 'Lezen',
    emptyText: 'Er is geen tekst om te lezen. Plak eerst de tekst van een brief.',
    busy: (name: string) => `${name} wordt gelezen…`,
    waiting: (name: string) => `${name} wacht…`,
    outcome: {
      loaded: (facts: number) => `Geladen: ${facts === 1 ? '1 feit' : `${facts} feiten`}.`,
      replaced: (facts: number) =>
        `Vervangt de eerdere versie: ${facts === 1 ? '1 feit' : `${facts} feiten`}.`,
      unchanged: () => 'Stond er al, precies zo.',
    },
    pasted: 'Geplakte tekst',
    pair: {
      heading: 'Twee tabellen toevoegen',
      explain: (first: string, second: string) =>
        `${first} en ${second} zijn samen één document. Er staat geen brief achter: zeg daarom wie dit zegt, en waarom.`,
      title: 'Naam van het document',
      by: 'Wie zegt dit',
      reason: 'Waarom, of waaruit het blijkt',
      missing: 'Vul alle drie in: zonder naam, zegsman en reden is een feit niet na te gaan.',
    },
    progress: 'Ingelezen brieven',
  },

  exports: {
    title: 'Meenemen',
    text: 'Feiten als tekst',
    png: 'Beeld (PNG)',
    copied: 'Gekopieerd',
    busy: 'Wordt gemaakt…',
    saved: 'Opgeslagen',
    failed: 'Dat lukt niet',
  },
  matrix: matrixNl,
  and: 'en',
  months: 'nl-NL',
};

export type Messages = typeof nl;
