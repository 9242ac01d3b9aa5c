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
  part: {
    party: 'from',
    joins: true,
    marks: [
      {
        key: 'initiator',
        when: { role: 'initiator' },
        label: { nl: 'initiatiefnemer', en: 'initiator' },
        letter: { nl: 'I', en: 'I' },
        shape: 'star',
      },
      {
        key: 'organiser',
        when: { role: 'organiser' },
        label: { nl: 'organisator', en: 'organiser' },
        letter: { nl: 'G', en: 'O' },
        shape: 'triangle',
      },
      {
        key: 'signatory',
        when: { role: 'signatory' },
        label: { nl: 'ondertekenaar', en: 'signatory' },
        letter: { nl: 'O', en: 'S' },
        shape: 'diamond',
      },
      {
        key: 'supporter',
        when: { role: 'supporter' },
        label: { nl: 'steunt', en: 'supporter' },
        letter: { nl: 'S', en: 'B' },
        shape: 'square',
      },
      {
        key: 'participant',
        label: { nl: 'deelnemer', en: 'participant' },
        letter: { nl: 'D', en: 'P' },
        shape: 'disc',
      },
    ],
  },
  dated: true,
  frames: joinedFrames,
};
