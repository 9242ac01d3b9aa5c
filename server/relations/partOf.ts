import type { RelationType } from './RelationType.ts';

export const partOf: RelationType = {
  type: 'PART_OF',
  from: ['Regulation'],
  to: ['Regulation'],
  label: { nl: 'Deel van', en: 'Part of' },
  sentences: [
    {
      nl: '{from} is deel van {to}.',
      en: '{from} is part of {to}.',
      many: { nl: '{from} zijn deel van {to}.', en: '{from} are part of {to}.' },
    },
  ],
  topic: { id: 'law', under: 'from' },
  line: 'solid',
};
