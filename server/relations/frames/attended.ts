import type { Frame } from '../Frame.ts';

export const attendedFrames: readonly Frame[] = [
  {
    name: 'attending',
    language: 'nl',
    verbs: ['deel|nemen', 'bij|wonen', 'aan|schuiven', 'mee|doen'],
    nouns: ['deelname', 'aanwezigheid'],
    from: ['subject'],
    to: [{ after: ['aan', 'bij'] }, 'object'],
    example: 'De minister van Defensie nam deel aan de JBZ-Raad van 4 mei 2026.',
  },
  {
    name: 'being present',
    language: 'nl',
    verbs: ['zijn'],
    with: ['aanwezig|vertegenwoordigd'],
    from: ['subject'],
    to: [{ after: ['bij', 'op', 'in', 'tijdens'] }],
    example: 'Noorwegen was bij de JBZ-Raad van 4 mei 2026 aanwezig.',
  },
  {
    name: 'representing',
    language: 'nl',
    verbs: ['vertegenwoordigen'],
    from: ['subject'],
    to: [{ after: ['bij', 'op', 'in', 'tijdens'] }],
    example: 'De staatssecretaris van Financiën vertegenwoordigde Nederland bij de JBZ-Raad van 4 mei 2026.',
  },
  {
    name: 'attending (English)',
    language: 'en',
    verbs: ['attend', 'participate', 'represent', 'take|part'],
    from: ['subject'],
    to: ['object', { after: ['at', 'in'] }],
    example: 'The Minister for Defence attended the Justice and Home Affairs Council of 4 May 2026.',
  },
];
