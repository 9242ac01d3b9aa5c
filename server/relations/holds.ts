import type { RelationType } from './RelationType.ts';

export const holds: RelationType = {
  type: 'HOLDS',
  from: ['Person'],
  to: ['Minister'],
  label: { nl: 'Bekleedt', en: 'Holds' },
  sentences: [
    {
      nl: '{from} is {to}.',
      en: '{from} holds the office of {to}.',
      many: { nl: '{from} zijn {to}.', en: '{from} hold the office of {to}.' },
    },
  ],
  topic: { id: 'people', under: 'to' },
  incidental: ['date'],
  line: 'solid',
};
