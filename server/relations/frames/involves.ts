import type { Frame } from '../Frame.ts';
import { involvesEnglish } from './involvesEnglish.ts';

/** Ways of saying that someone is wanted, asked or invited and is not (yet) a party. */
export const involvesFrames: readonly Frame[] = [
  {
    name: 'inviting',
    language: 'nl',
    verbs: ['uit|nodigen', 'benaderen', 'polsen'],
    nouns: ['uitnodiging'],
    from: [{ after: ['voor', 'bij', 'aan', 'tot', 'in het kader van', 'binnen'] }, 'subject'],
    to: ['object', { after: ['aan'] }],
    focus: 'always',
    example: 'België organiseerde een werkontbijt. Ook Frontex en UNICEF waren voor het ontbijt uitgenodigd.',
  },
  {
    name: 'answering an invitation',
    language: 'nl',
    verbs: ['af|slaan', 'af|wijzen', 'weigeren', 'krijgen', 'ontvangen', 'aan|nemen', 'bedanken'],
    with: ['uitnodiging|verzoek|vraag'],
    from: [{ after: ['voor', 'bij'] }],
    to: ['subject'],
    focus: 'always',
    example: 'Spanje organiseerde een werklunch. Malta heeft de uitnodiging afgeslagen.',
  },
  {
    name: 'involving',
    language: 'nl',
    verbs: ['betrekken'],
    nouns: ['betrokkenheid', 'betrekken'],
    from: [{ after: ['bij', 'in'] }, 'subject'],
    to: ['object', { after: ['van'] }],
    focus: 'always',
    example: 'De landen willen UNHCR en IOM bij de kopgroep betrekken.',
  },
  {
    name: 'asking to join',
    language: 'nl',
    verbs: ['vragen', 'verzoeken', 'op|roepen', 'aan|moedigen'],
    with: [
      'zitting|medeondertekening|aansluiting|deelname|ondertekening|ondersteuning|steun|bijdrage|bijdragen|dragen|medewerking|deelneming',
    ],
    from: [{ after: ['bij', 'aan', 'in'] }],
    to: ['object', { after: ['aan'] }],
    focus: 'always',
    example: 'Spanje is gevraagd zich bij de kopgroep aan te sluiten.',
  },
  ...involvesEnglish,
];
