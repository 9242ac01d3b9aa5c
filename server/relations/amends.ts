import type { RelationType } from './RelationType.ts';

export const amends: RelationType = {
  type: 'AMENDS',
  from: ['Regulation'],
  to: ['Regulation'],
  label: { nl: 'Wijzigt', en: 'Amends' },
  sentences: [
    {
      nl: '{from} wijzigt {to}.',
      en: '{from} amends {to}.',
      many: { nl: '{from} wijzigen {to}.', en: '{from} amend {to}.' },
    },
  ],
  topic: { id: 'law', under: 'from' },
  line: 'solid',
};
