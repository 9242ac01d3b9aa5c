import { declinedFrames } from './frames/declined.ts';
import { participation } from './participation.ts';
import type { RelationType } from './RelationType.ts';

export const declined: RelationType = {
  type: 'DECLINED',
  from: ['Country', 'Organisation', 'Minister'],
  to: ['Initiative'],
  label: { nl: 'Doet niet mee', en: 'Declined' },
  sentences: [
    {
      when: { status: 'considering' },
      nl: '{from} overweegt deelname aan {to}.',
      en: '{from} is considering {to}.',
      many: { nl: '{from} overwegen deelname aan {to}.', en: '{from} are considering {to}.' },
    },
    {
      when: { status: 'withdrawn' },
      nl: '{from} trok zich terug uit {to}.',
      en: '{from} withdrew from {to}.',
      many: { nl: '{from} trokken zich terug uit {to}.', en: '{from} withdrew from {to}.' },
    },
    {
      nl: '{from} doet niet mee aan {to}.',
      en: '{from} declined {to}.',
      many: { nl: '{from} doen niet mee aan {to}.', en: '{from} declined {to}.' },
    },
  ],
  topic: { id: 'parties', under: 'to' },
  matter: participation,
  line: 'dashed',
  ends: { type: 'JOINED', when: { status: 'withdrawn' } },
  overview: true,
  part: {
    party: 'from',
    joins: false,
    marks: [
      {
        key: 'considering',
        when: { status: 'considering' },
        label: { nl: 'overweegt', en: 'considering' },
        letter: { nl: '?', en: '?' },
        shape: 'half',
      },
      {
        key: 'withdrawn',
        when: { status: 'withdrawn' },
        label: { nl: 'teruggetrokken', en: 'withdrawn' },
        letter: { nl: 'T', en: 'W' },
        shape: 'slashed',
      },
      {
        key: 'refused',
        label: { nl: 'doet niet mee', en: 'refused' },
        letter: { nl: 'N', en: 'N' },
        shape: 'cross',
      },
    ],
  },
  dated: true,
  frames: declinedFrames,
};
