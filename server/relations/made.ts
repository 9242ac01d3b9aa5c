import type { RelationType } from './RelationType.ts';

export const made: RelationType = {
  type: 'MADE',
  from: ['Minister'],
  to: ['Commitment'],
  label: { nl: 'Zegde toe', en: 'Made' },
  sentences: [
    {
      nl: '{from} deed {to}.',
      en: '{from} made {to}.',
      many: { nl: '{from} deden {to}.', en: '{from} made {to}.' },
    },
  ],
  topic: { id: 'answers', under: 'to' },
  line: 'solid',
};
