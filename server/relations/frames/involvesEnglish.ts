import type { Frame } from '../Frame.ts';

/** Ways of saying in English that someone is wanted, asked or invited and is not (yet) a party. */
export const involvesEnglish: readonly Frame[] = [
  {
    name: 'inviting (English)',
    language: 'en',
    verbs: ['invite', 'involve', 'approach', 'ask', 'sound|out', 'contact', 'engage'],
    nouns: ['invitation', 'involvement'],
    from: [{ after: ['to', 'in', 'for', 'at', 'into'] }],
    to: ['object', { after: ['to', 'of'] }],
    focus: 'always',
    example: 'Belgium hosted a working breakfast. UNHCR and IOM were invited to the breakfast.',
  },
  {
    name: 'asking to join (English)',
    language: 'en',
    verbs: ['urge', 'encourage', 'request', 'call', 'want', 'wish', 'hope', 'welcome', 'extend'],
    with: [
      'join|participate|participation|sign|signing|joining|support|accede|accession|contribute|endorse|involvement|involved|membership|members|invitation',
    ],
    from: [{ after: ['in', 'to'] }],
    to: ['object', { after: ['on', 'for', 'to'] }],
    focus: 'always',
    example: 'Spain launched a contact group. Its members encouraged Malta and Cyprus to join.',
  },
  {
    name: 'wishing someone in (English)',
    language: 'en',
    verbs: ['like', 'wish', 'want', 'hope', 'prefer', 'see'],
    with: ['involved|associated|aboard|board|brought|included|drawn|included|join|part'],
    from: [{ after: ['with', 'in', 'to', 'into'] }],
    to: ['object', { after: ['for'] }],
    focus: 'always',
    example: 'Spain launched a contact group. Its members would like to see Frontex associated with it.',
  },
  {
    name: 'not yet answering an invitation (English)',
    language: 'en',
    verbs: ['reply', 'respond', 'answer', 'take|up'],
    with: ['invitation|request'],
    from: [{ after: ['to'] }],
    to: ['subject'],
    denied: true,
    focus: 'always',
    example: 'Spain set up a contact group. Malta has not yet replied to the invitation.',
  },
  {
    name: 'answering an invitation (English)',
    language: 'en',
    verbs: ['decline', 'refuse', 'turn|down', 'receive', 'accept', 'reply', 'respond'],
    with: ['invitation|request'],
    from: [{ after: ['to'] }],
    to: ['subject'],
    focus: 'always',
    example: 'Spain hosted a working lunch. Malta declined the invitation.',
  },
];
