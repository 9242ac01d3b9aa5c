import type { Frame } from '../Frame.ts';

/** Ways of saying in English whom an initiative consists of. */
export const joinedConsistingEnglish: readonly Frame[] = [
  {
    name: 'having members (English)',
    language: 'en',
    verbs: ['count', 'number', 'bring|together', 'unite', 'comprise', 'include', 'involve', 'gather'],
    from: ['object'],
    to: ['subject'],
    only: ['group', 'meal', 'talk'],
    properties: { role: 'participant' },
    example: 'The contact group brings together Greece, Cyprus and Malta.',
  },
  {
    name: 'it comprises (English)',
    language: 'en',
    verbs: ['comprise', 'include', 'count', 'bring|together', 'unite'],
    with: ['it|members|its'],
    from: ['object'],
    to: [],
    focus: 'always',
    only: ['group'],
    properties: { role: 'participant' },
    example: 'Spain set up a contact group. It comprises Greece and Cyprus.',
  },
  {
    name: 'growing to include (English)',
    language: 'en',
    verbs: ['grow', 'expand', 'widen', 'extend', 'enlarge'],
    with: ['include|includes|including'],
    from: ['object'],
    to: ['subject'],
    only: ['group'],
    properties: { role: 'participant' },
    example: 'The contact group has since grown to include Greece.',
  },
  {
    name: 'consisting of (English)',
    language: 'en',
    verbs: ['consist', 'compose', 'make', 'make|up'],
    with: ['of'],
    from: [{ after: ['of'] }],
    to: ['subject', 'object'],
    only: ['group'],
    properties: { role: 'participant' },
    example: 'The contact group consists of Greece, Cyprus and Malta.',
  },
];
