import type { RelationType } from './RelationType.ts';

export const implementsAct: RelationType = {
  type: 'IMPLEMENTS',
  from: ['Regulation'],
  to: ['Regulation'],
  label: { nl: 'Voert uit', en: 'Implements' },
  sentences: [{ nl: '{from} voert {to} uit.', en: '{from} implements {to}.' }],
  line: 'solid',
};
