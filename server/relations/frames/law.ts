import type { Frame } from '../Frame.ts';

/**
 * How one instrument of law stands to another. In these frames the subject is the instrument that acts: the "by" phrase
 * of the passive, what stands behind "met" there, or what "waarmee" and "hiermee" point to. A noun has its instrument
 * right before it ("de wet tot wijziging van") or as the subject of a verb that says what it is ("betreft de herziening van").
 */
export const replacesFrames: readonly Frame[] = [
  {
    name: 'replacing',
    language: 'nl',
    verbs: ['vervangen', 'op|volgen', 'in|trekken', 'af|schaffen', 'herroepen'],
    nouns: ['vervanging', 'intrekking', 'opvolger'],
    from: ['subject'],
    to: ['object'],
    example: 'De Terugkeerrichtlijn wordt vervangen door de Terugkeerverordening.',
  },
  {
    name: 'lapsing by another',
    language: 'nl',
    verbs: ['vervallen'],
    from: [{ after: ['door', 'met', 'bij'] }],
    to: ['object', 'subject'],
    focus: true,
    example: 'Zodra de Terugkeerverordening van toepassing is, komt de Terugkeerrichtlijn te vervallen.',
  },
  {
    name: 'passing into',
    language: 'nl',
    verbs: ['over|gaan', 'op|gaan'],
    from: [{ after: ['in', 'op'] }],
    to: ['subject'],
    example: 'De Dublinverordening gaat over in de Asiel- en Migratiebeheerverordening.',
  },
  {
    name: 'taking the place',
    language: 'nl',
    verbs: ['treden', 'komen', 'gaan'],
    with: ['plaats'],
    from: ['subject'],
    to: [{ after: ['van'] }],
    example: 'De Terugkeerverordening treedt in de plaats van de Terugkeerrichtlijn.',
  },
  {
    name: 'replacing (English)',
    language: 'en',
    verbs: ['replace', 'repeal', 'supersede', 'revoke'],
    nouns: ['replacement', 'repeal', 'successor'],
    from: ['subject'],
    to: ['object'],
    example: 'The Return Directive will be replaced by the Return Regulation.',
  },
  {
    name: 'taking the place (English)',
    language: 'en',
    verbs: ['take'],
    with: ['place'],
    from: ['subject'],
    to: [{ after: ['of'] }],
    example: 'The Return Regulation takes the place of the Return Directive.',
  },
];

export const amendsFrames: readonly Frame[] = [
  {
    name: 'amending',
    language: 'nl',
    verbs: [
      ...['wijzigen', 'herzien', 'aan|passen', 'actualiseren', 'aan|vullen', 'aan|scherpen', 'uit|breiden'],
      ...['vereenvoudigen', 'moderniseren', 'verlengen', 'versoepelen'],
    ],
    nouns: ['herziening', 'wijziging', 'aanpassing', 'actualisering', 'aanvulling', 'aanscherping'],
    from: ['subject'],
    to: ['object'],
    example: 'De Schengengrenscode wordt gewijzigd door Verordening (EU) 2024/1717.',
  },
  {
    name: 'amending (English)',
    language: 'en',
    verbs: ['amend', 'revise', 'update', 'recast', 'extend', 'modify'],
    nouns: ['amendment', 'revision', 'recast'],
    from: ['subject'],
    to: ['object'],
    example: 'Regulation (EU) 2024/1717 amends the Schengen Borders Code.',
  },
];

export const partOfFrames: readonly Frame[] = [
  {
    name: 'being part of',
    language: 'nl',
    verbs: ['uit|maken', 'zijn', 'worden', 'vormen'],
    with: ['deel|onderdeel'],
    nouns: ['onderdeel'],
    from: ['subject'],
    to: [{ after: ['van'] }],
    example: 'De Screeningsverordening maakt deel uit van het Asiel- en migratiepact.',
  },
  {
    name: 'falling under',
    language: 'nl',
    verbs: ['vallen', 'behoren', 'rekenen'],
    with: ['onder|tot'],
    from: ['subject'],
    to: [{ after: ['onder', 'tot'] }],
    example: 'De Screeningsverordening valt onder het Asiel- en migratiepact.',
  },
  {
    name: 'belonging to',
    language: 'nl',
    verbs: ['horen', 'behoren'],
    from: ['subject'],
    to: [{ after: ['bij', 'tot'] }],
    example: 'De Screeningsverordening hoort bij het Asiel- en migratiepact.',
  },
  {
    name: 'consisting of',
    language: 'nl',
    verbs: ['bestaan'],
    from: [{ after: ['uit'] }],
    to: ['subject'],
    example: 'Het Asiel- en migratiepact bestaat uit de Screeningsverordening en de Crisisverordening.',
  },
  {
    name: 'being part of (English)',
    language: 'en',
    verbs: ['be', 'form'],
    with: ['part'],
    nouns: ['part'],
    from: ['subject'],
    to: [{ after: ['of'] }],
    example: 'The Screening Regulation is part of the Pact on Migration and Asylum.',
  },
];

export const implementsFrames: readonly Frame[] = [
  {
    name: 'implementing',
    language: 'nl',
    verbs: ['implementeren', 'om|zetten', 'uit|voeren', 'uit|werken'],
    nouns: ['implementatie', 'omzetting', 'uitvoering'],
    from: ['subject', { after: ['in'] }],
    to: ['object'],
    example: 'De NIS2-richtlijn wordt geïmplementeerd door de Cyberbeveiligingswet.',
  },
  {
    name: 'serving to implement',
    language: 'nl',
    verbs: ['dienen', 'strekken', 'zijn'],
    from: ['subject'],
    to: [
      {
        after: [
          'ter uitvoering van',
          'tot uitvoering van',
          'ter implementatie van',
          'tot implementatie van',
          'ter omzetting van',
          'tot omzetting van',
        ],
      },
    ],
    example: 'De Cyberbeveiligingswet strekt tot implementatie van de NIS2-richtlijn.',
  },
  {
    name: 'giving effect to',
    language: 'nl',
    verbs: ['geven'],
    with: ['uitvoering|invulling'],
    from: [{ after: ['met', 'door', 'in', 'via'] }, 'subject'],
    to: [{ after: ['aan'] }],
    example: 'De Cyberbeveiligingswet geeft uitvoering aan de NIS2-richtlijn.',
  },
  {
    name: 'implementing (English)',
    language: 'en',
    verbs: ['implement', 'transpose'],
    nouns: ['implementation', 'transposition'],
    from: ['subject'],
    to: ['object'],
    example: 'The Cybersecurity Act of the Netherlands implements the NIS2 Directive.',
  },
  {
    name: 'giving effect to (English)',
    language: 'en',
    verbs: ['give', 'bring'],
    with: ['effect|force'],
    from: ['subject'],
    to: [{ after: ['to'] }],
    example: 'The Cybersecurity Act of the Netherlands gives effect to the NIS2 Directive.',
  },
];

/** Verbs that say what their subject is or does, before a noun: "betreft de herziening van", "strekt tot uitvoering van". */
export const describingVerbs = {
  nl: [
    ...['betreffen', 'behelzen', 'omvatten', 'voorzien', 'strekken', 'dienen', 'zijn', 'in|houden', 'beogen'],
    ...['vormen', 'regelen', 'leiden'],
  ],
  en: ['be', 'concern', 'provide', 'constitute', 'serve', 'propose'],
} as const;
