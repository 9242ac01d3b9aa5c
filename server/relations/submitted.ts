import type { RelationType } from './RelationType.ts';

export const submitted: RelationType = {
  type: 'SUBMITTED',
  from: ['Person'],
  to: ['Motion'],
  label: { nl: 'Diende in', en: 'Submitted' },
  sentences: [
    {
      nl: '{from} diende {to} in.',
      en: '{from} submitted {to}.',
      many: { nl: '{from} dienden {to} in.', en: '{from} submitted {to}.' },
    },
  ],
  topic: { id: 'answers', under: 'to' },
  line: 'solid',
};
