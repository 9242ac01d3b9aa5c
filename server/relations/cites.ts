import type { RelationType } from './RelationType.ts';

export const cites: RelationType = {
  type: 'CITES',
  from: ['Document'],
  to: ['Document'],
  label: { nl: 'Verwijst naar', en: 'Cites' },
  sentences: [
    {
      nl: '{from} verwijst naar {to}.',
      en: '{from} cites {to}.',
      many: { nl: '{from} verwijzen naar {to}.', en: '{from} cite {to}.' },
    },
  ],
  topic: { id: 'sources', under: 'to' },
  matter: { name: 'source', about: 'to' },
  line: 'dotted',
};
