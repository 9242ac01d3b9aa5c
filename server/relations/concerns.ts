import type { RelationType } from './RelationType.ts';

export const concerns: RelationType = {
  type: 'CONCERNS',
  from: ['Initiative', 'Motion', 'Commitment'],
  to: ['Regulation', 'InformationSystem', 'Initiative', 'Country'],
  label: { nl: 'Gaat over', en: 'Concerns' },
  sentences: [
    {
      nl: '{from} gaat over {to}.',
      en: '{from} concerns {to}.',
      many: { nl: '{from} gaan over {to}.', en: '{from} concern {to}.' },
    },
  ],
  topic: { id: 'subjects', under: 'from' },
  line: 'dashdot',
};
