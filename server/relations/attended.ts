import { attendedFrames } from './frames/attended.ts';
import type { RelationType } from './RelationType.ts';

export const attended: RelationType = {
  type: 'ATTENDED',
  from: ['Minister', 'Country', 'Organisation'],
  to: ['Meeting'],
  label: { nl: 'Was aanwezig bij', en: 'Attended' },
  sentences: [
    {
      nl: '{from} was aanwezig bij {to}.',
      en: '{from} attended {to}.',
      many: { nl: '{from} waren aanwezig bij {to}.', en: '{from} attended {to}.' },
    },
  ],
  topic: { id: 'people', under: 'to' },
  line: 'solid',
  frames: attendedFrames,
};
