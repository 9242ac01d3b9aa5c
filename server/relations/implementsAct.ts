import type { RelationType } from './RelationType.ts';

export const implementsAct: RelationType = {
  type: 'IMPLEMENTS',
  from: ['Regulation'],
  to: ['Regulation'],
  label: { nl: 'Voert uit', en: 'Implements' },
  sentences: [
    {
      nl: '{from} voert {to} uit.',
      en: '{from} implements {to}.',
      many: { nl: '{from} voeren {to} uit.', en: '{from} implement {to}.' },
    },
  ],
  topic: { id: 'law', under: 'from' },
  line: 'solid',
};
