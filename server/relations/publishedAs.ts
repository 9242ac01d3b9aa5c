import type { RelationType } from './RelationType.ts';

export const publishedAs: RelationType = {
  type: 'PUBLISHED_AS',
  from: ['Motion'],
  to: ['Document'],
  label: { nl: 'Gepubliceerd als', en: 'Published as' },
  sentences: [
    {
      nl: '{from} is gepubliceerd als {to}.',
      en: '{from} was published as {to}.',
      many: { nl: '{from} zijn gepubliceerd als {to}.', en: '{from} were published as {to}.' },
    },
  ],
  topic: { id: 'answers', under: 'from' },
  line: 'solid',
};
