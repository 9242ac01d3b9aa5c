import { involvesFrames } from './frames/involves.ts';
import { participation } from './participation.ts';
import type { RelationType } from './RelationType.ts';

export const involves: RelationType = {
  type: 'INVOLVES',
  from: ['Initiative'],
  to: ['Organisation', 'Country'],
  label: { nl: 'Wil betrekken', en: 'Seeks to involve' },
  sentences: [
    {
      nl: '{to} is gevraagd of gewenst bij {from}.',
      en: '{to} is wanted or invited in {from}.',
      many: { nl: '{to} zijn gevraagd of gewenst bij {from}.', en: '{to} are wanted or invited in {from}.' },
    },
  ],
  topic: { id: 'parties', under: 'from' },
  matter: participation,
  line: 'dotted',
  overview: true,
  part: {
    party: 'to',
    joins: false,
    marks: [
      {
        key: 'involved',
        label: { nl: 'gevraagd of gewenst', en: 'wanted or invited' },
        letter: { nl: 'V', en: 'A' },
        shape: 'ring',
      },
    ],
  },
  frames: involvesFrames,
};
