import { joinedFrames } from './frames/joined.ts';
import { participation } from './participation.ts';
import type { RelationType } from './RelationType.ts';

export const joined: RelationType = {
  type: 'JOINED',
  from: ['Country', 'Organisation', 'Minister'],
  to: ['Initiative'],
  label: { nl: 'Doet mee', en: 'Joined' },
  sentences: [
    {
      when: { role: 'initiator' },
      nl: '{from} nam het initiatief tot {to}.',
      en: '{from} initiated {to}.',
      many: { nl: '{from} namen het initiatief tot {to}.', en: '{from} initiated {to}.' },
    },
    {
      when: { role: 'organiser' },
      nl: '{from} organiseerde {to}.',
      en: '{from} organised {to}.',
      many: { nl: '{from} organiseerden {to}.', en: '{from} organised {to}.' },
    },
    {
      when: { role: 'signatory' },
      nl: '{from} ondertekende {to}.',
      en: '{from} signed {to}.',
      many: { nl: '{from} ondertekenden {to}.', en: '{from} signed {to}.' },
    },
    {
      when: { role: 'supporter' },
      nl: '{from} steunt {to}.',
      en: '{from} supports {to}.',
      many: { nl: '{from} steunen {to}.', en: '{from} support {to}.' },
    },
    {
      nl: '{from} doet mee aan {to}.',
      en: '{from} takes part in {to}.',
      many: { nl: '{from} doen mee aan {to}.', en: '{from} take part in {to}.' },
    },
  ],
  topic: { id: 'parties', under: 'to' },
  matter: participation,
  line: 'solid',
  ends: { type: 'DECLINED', when: {} },
  overview: true,
  dated: true,
  frames: joinedFrames,
};
