import type { Frame } from '../Frame.ts';

/** How one instrument of law stands to another. */
export const replacesFrames: readonly Frame[] = [
  {
    name: 'replacing',
    language: 'nl',
    verbs: ['vervangen', 'op|volgen', 'in|trekken'],
    nouns: ['vervanging', 'intrekking'],
    from: ['subject'],
    to: ['object', { after: ['van'] }],
    focus: true,
    example: 'De Terugkeerrichtlijn wordt vervangen door de Terugkeerverordening.',
  },
  {
    name: 'passing into',
    language: 'nl',
    verbs: ['over|gaan'],
    from: [{ after: ['op', 'in'] }],
    to: ['subject'],
    example: 'De Dublinverordening gaat over in de Asiel- en Migratiebeheerverordening.',
  },
  {
    name: 'taking the place',
    language: 'nl',
    verbs: ['treden', 'komen'],
    with: ['plaats'],
    from: ['subject'],
    to: [{ after: ['van'] }],
    focus: true,
    example: 'De Terugkeerverordening treedt in de plaats van de Terugkeerrichtlijn.',
  },
  {
    name: 'replacing (English)',
    language: 'en',
    verbs: ['replace', 'repeal', 'supersede'],
    nouns: ['replacement', 'repeal'],
    from: ['subject'],
    to: ['object', { after: ['of'] }],
    focus: true,
    example: 'The Return Directive will be replaced by the Return Regulation.',
  },
];

export const amendsFrames: readonly Frame[] = [
  {
    name: 'amending',
    language: 'nl',
    verbs: ['wijzigen', 'herzien', 'aan|passen', 'actualiseren', 'aan|vullen'],
    nouns: ['herziening', 'wijziging', 'aanpassing', 'actualisering'],
    from: ['subject'],
    to: ['object', { after: ['van'] }],
    focus: true,
    example: 'De Schengengrenscode wordt gewijzigd door Verordening (EU) 2024/1717.',
  },
  {
    name: 'amending (English)',
    language: 'en',
    verbs: ['amend', 'revise', 'update'],
    nouns: ['amendment', 'revision'],
    from: ['subject'],
    to: ['object', { after: ['of', 'to'] }],
    focus: true,
    example: 'Regulation (EU) 2024/1717 amends the Schengen Borders Code.',
  },
];

export const partOfFrames: readonly Frame[] = [
  {
    name: 'being part of',
    language: 'nl',
    verbs: ['uit|maken', 'zijn', 'vormen', 'vallen', 'behoren'],
    with: ['deel|onderdeel|onder|tot'],
    nouns: ['onderdeel', 'deel'],
    from: ['subject'],
    to: [{ after: ['van', 'onder', 'tot'] }],
    example: 'De Screeningsverordening maakt deel uit van het Asiel- en migratiepact.',
  },
  {
    name: 'being part of (English)',
    language: 'en',
    verbs: ['be', 'form'],
    with: ['part'],
    from: ['subject'],
    to: [{ after: ['of'] }],
    example: 'The Screening Regulation is part of the Pact on Migration and Asylum.',
  },
];

export const implementsFrames: readonly Frame[] = [
  {
    name: 'implementing',
    language: 'nl',
    verbs: ['implementeren', 'om|zetten'],
    nouns: ['implementatie', 'omzetting'],
    from: ['subject'],
    to: ['object', { after: ['van'] }],
    example: 'De NIS2-richtlijn wordt geïmplementeerd door de Cyberbeveiligingswet.',
  },
  {
    name: 'implementing (English)',
    language: 'en',
    verbs: ['implement', 'transpose'],
    from: ['subject'],
    to: ['object'],
    example: 'The Cybersecurity Act implements the NIS2 Directive.',
  },
];
