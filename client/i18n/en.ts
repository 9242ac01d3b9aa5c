import { briefingsEn } from './briefings/en.ts';
import { changesEn } from './changes/en.ts';
import { matrixEn } from './matrix/en.ts';
import { motionsEn } from './motions/en.ts';
import type { Messages } from './nl.ts';
import { traceEn } from './trace/en.ts';

/** Every text of the page, in English. */
export const en: Messages = {
  skip: 'To the content',
  views: {
    explore: 'Explore',
    matrix: 'Who joined',
    motions: 'Motions',
    changes: 'What changed',
    briefings: 'Briefings',
    documents: 'Letters',
  },
  menu: 'Pages',
  otherLanguage: 'Nederlands',
  otherLanguageShort: 'NL',
  themeToDark: 'Dark theme',
  themeToLight: 'Light theme',
  close: 'Close',
  cancel: 'Cancel',
  retry: 'Try again',
  loading: 'Loading…',
  undated: 'undated',
  notFound: 'This page does not exist.',
  notFoundHint: 'Check the address, or begin with the graph.',

  search: {
    label: 'Search',
    placeholder: 'Find a country, initiative, motion or number',
    nothing: (q) => `Nothing found for “${q}”.`,
    results: (n) => (n === 1 ? '1 result' : `${n} results`),
    facts: (n) => (n === 1 ? '1 fact' : `${n} facts`),
    also: (name) => `also: ${name}`,
  },

  canvas: {
    label: 'Graph',
    instructions:
      'Arrow keys move from node to node, Enter shows neighbours, R walks along the lines, Escape lets go. Plus, minus and zero zoom.',
    undo: 'Undo',
    clear: 'Clear canvas',
    newest: 'Newest letter',
    fit: 'Fit everything',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    empty: 'The canvas is empty.',
    emptyHint: 'Search for something, or begin with the newest letter.',
    nothingDrawn: 'No facts were found in this letter.',
    nothingDrawnHint: 'Read the letter itself, or choose another one.',
    node: (name, type, n) => `${name}, ${type}, ${n === 1 ? '1 line' : `${n} lines`}`,
    released: 'Nothing selected.',
    added: (n) => (n === 1 ? '1 node added.' : `${n} nodes added.`),
  },

  legend: {
    title: 'Legend',
    types: 'Types',
    lines: 'Lines',
  },

  noLetters: {
    title: 'There are no letters yet.',
    hint: 'Drop a letter on this page, choose a file, or paste its text. The graph then draws itself.',
  },

  overview: {
    newest: 'Newest letter',
    letter: 'Letter',
    list: (label) => `${label} in this letter`,
    parties: (n) => (n === 1 ? '1 party' : `${n} parties`),
    hint: 'Choose a dot or a line: who did what appears here, with the sentence that says so.',
    read: 'Read the letter',
    others: 'Other letters',
  },

  entity: {
    candidates: 'Perhaps the same',
    candidatesHint: 'The same name, but the letters say too little to be sure.',
    course: 'Course according to the letters',
    letters: (n, newest) => (n === 1 ? `In 1 letter, ${newest}` : `In ${n} letters, last on ${newest}`),
    facts: 'Facts',
    known: 'Known as',
    expand: 'Show neighbours',
    focus: 'Only this',
    follow: 'Follow',
    followLabel: (name: string) => `Follow ${name} (Atom)`,
    page: 'Own page',
    publicAddress: 'Public source',
    properties: 'Details',
    warnings: 'Please note',
    none: 'No letter states a fact about this.',
    mentioned: 'Mentioned in',
    more: (n) => `Show ${n} more`,
    close: 'Close selection',
    inGraph: 'Show in the graph',
    notFound: 'This is not in the graph.',
    first: (n, of) => `These are the first ${n} of ${of} facts.`,
  },

  print: {
    button: 'Print or keep as PDF',
    note: (day) => `Rode Draad, as of the letters on ${day}`,
  },

  changes: changesEn,

  briefings: briefingsEn,

  quote: {
    copy: 'Copy with source',
    copied: 'Copied',
    open: 'Open the letter at this sentence',
    openSource: 'Public source',
    saidBy: (who) => `Entered by hand by ${who}`,
    copyFailed: 'Copying failed',
    further: (names) => `Also about ${names}:`,
  },

  documents: {
    title: 'Letters',
    intro:
      'What is here is in the graph. Removing a letter takes away exactly the facts that it alone supported.',
    count: (n) => (n === 1 ? '1 letter' : `${n} letters`),
    sections: (n) => (n === 1 ? '1 section' : `${n} sections`),
    warnings: (n) => (n === 1 ? '1 warning' : `${n} warnings`),
    remove: 'Remove',
    removeLabel: (title) => `Remove ${title}`,
    confirmTitle: 'Remove this letter?',
    confirm: (title) =>
      `“${title}” leaves the graph, with the facts that this letter alone supported. The file itself stays where it is.`,
    removed: (title) => `“${title}” has been removed.`,
    graph: 'In the graph',
    language: { nl: 'Dutch', en: 'English' },
  },

  motions: motionsEn,

  trace: traceEn,

  letter: {
    back: 'All letters',
    contents: 'Contents',
  },

  add: {
    button: 'Add a letter',
    short: 'Add',
    title: 'Add a letter',
    drop: 'Let go to read the letter',
    files: 'Choose files',
    dropHint: 'or drop them on the page',
    paste: 'or paste the text',
    pasteLabel: 'Text of the letter',
    pastePlaceholder: 'Paste the text here',
    titleLabel: 'Title (may be empty)',
    dateLabel: 'Date (may be empty)',
    submit: 'Read',
    emptyText: 'There is no text to read. Paste the text of a letter first.',
    busy: (name) => `Reading ${name}…`,
    waiting: (name) => `${name} is waiting…`,
    outcome: {
      loaded: (facts) => `Loaded: ${facts === 1 ? '1 fact' : `${facts} facts`}.`,
      replaced: (facts) => `Replaces the earlier version: ${facts === 1 ? '1 fact' : `${facts} facts`}.`,
      unchanged: () => 'It was there already, just so.',
    },
    pasted: 'Pasted text',
    pair: {
      heading: 'Add two tables',
      explain: (first: string, second: string) =>
        `${first} and ${second} are one document. No letter stands behind it: so say who says this, and why.`,
      title: 'Name of the document',
      by: 'Who says this',
      reason: 'Why, or what shows it',
      missing: 'Fill in all three: without a name, an author and a reason a fact cannot be checked.',
    },
    progress: 'Letters read',
  },

  exports: {
    title: 'Take along',
    text: 'Facts as text',
    png: 'Picture (PNG)',
    copied: 'Copied',
    busy: 'Being made…',
    saved: 'Saved',
    failed: 'That does not work',
  },
  matrix: matrixEn,
  and: 'and',
  months: 'en-GB',
};
