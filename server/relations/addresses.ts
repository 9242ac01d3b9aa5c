import type { RelationType } from './RelationType.ts';

export const addresses: RelationType = {
  type: 'ADDRESSES',
  from: ['Document'],
  to: ['Motion', 'Commitment'],
  label: { nl: 'Gaat in op', en: 'Addresses' },
  sentences: [
    {
      when: { status: 'settled' },
      nl: '{from} doet {to} af.',
      en: '{from} settles {to}.',
      many: { nl: '{from} doen {to} af.', en: '{from} settle {to}.' },
    },
    {
      when: { status: 'pending' },
      nl: '{from} meldt dat {to} nog loopt.',
      en: '{from} reports that {to} is pending.',
      many: { nl: '{from} melden dat {to} nog loopt.', en: '{from} report that {to} is pending.' },
    },
    {
      nl: '{from} noemt {to}.',
      en: '{from} mentions {to}.',
      many: { nl: '{from} noemen {to}.', en: '{from} mention {to}.' },
    },
  ],
  topic: { id: 'answers', under: 'to' },
  matter: { name: 'answer', about: 'to', tellsProperties: true, saysNothing: { status: 'mentioned' } },
  line: 'solid',
};
