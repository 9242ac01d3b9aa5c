import type { RelationType } from './RelationType.ts';

export const voted: RelationType = {
  type: 'VOTED',
  from: ['Country'],
  to: ['Document', 'Regulation'],
  label: { nl: 'Stemde over', en: 'Voted on' },
  sentences: [
    {
      when: { vote: 'for' },
      nl: '{from} stemde voor {to}.',
      en: '{from} voted for {to}.',
      many: { nl: '{from} stemden voor {to}.', en: '{from} voted for {to}.' },
    },
    {
      when: { vote: 'against' },
      nl: '{from} stemde tegen {to}.',
      en: '{from} voted against {to}.',
      many: { nl: '{from} stemden tegen {to}.', en: '{from} voted against {to}.' },
    },
    {
      nl: '{from} onthield zich van stemming over {to}.',
      en: '{from} abstained on {to}.',
      many: { nl: '{from} onthielden zich van stemming over {to}.', en: '{from} abstained on {to}.' },
    },
  ],
  topic: { id: 'law', under: 'to' },
  line: 'double',
};
