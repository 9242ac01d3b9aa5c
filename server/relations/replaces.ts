import type { RelationType } from './RelationType.ts';

export const replaces: RelationType = {
  type: 'REPLACES',
  from: ['Regulation'],
  to: ['Regulation'],
  label: { nl: 'Vervangt', en: 'Replaces' },
  sentences: [
    {
      nl: '{from} vervangt {to}.',
      en: '{from} replaces {to}.',
      many: { nl: '{from} vervangen {to}.', en: '{from} replace {to}.' },
    },
  ],
  topic: { id: 'law', under: 'from' },
  line: 'solid',
};
