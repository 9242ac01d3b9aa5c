import type { RelationType } from './RelationType.ts';

export const hasSection: RelationType = {
  type: 'HAS_SECTION',
  from: ['Document'],
  to: ['Section'],
  label: { nl: 'Heeft paragraaf', en: 'Has section' },
  sentences: [{ nl: '{from} bevat {to}.', en: '{from} contains {to}.' }],
  line: 'dotted',
  structural: true,
};
