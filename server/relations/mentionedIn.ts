import type { RelationType } from './RelationType.ts';

export const mentionedIn: RelationType = {
  type: 'MENTIONED_IN',
  from: [
    'Country',
    'Minister',
    'Person',
    'Organisation',
    'Regulation',
    'InformationSystem',
    'Motion',
    'Commitment',
    'Initiative',
    'Meeting',
    'Document',
  ],
  to: ['Section'],
  label: { nl: 'Genoemd in', en: 'Mentioned in' },
  sentences: [{ nl: '{from} wordt genoemd in {to}.', en: '{from} is mentioned in {to}.' }],
  line: 'dotted',
  structural: true,
};
