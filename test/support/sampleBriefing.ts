import type { Briefing, Step } from '../../server/api/contract.ts';
import { around, quote, stepOf, way, wide } from '../unit/pictures/steps.ts';

/** What would be a tag, a script, an image or a sign of Markdown, were it not text. */
export const hostile =
  '<script>alert(1)</script> & <img src=x onerror="alert(2)"> [x](javascript:alert(3)) ]]>';

const text =
  'Aan de **kopgroep** doen *zes landen* mee, zie [de Kamer](https://www.tweedekamer.nl/).\n\n- Griekenland kwam erbij\n- Frankrijk doet niet mee';

const quotes: Step['evidence'] = [
  {
    ...quote(
      'Op initiatief van Denemarken is in januari een kopgroep gevormd van landen die terugkeerhubs willen.',
    ),
    section: { id: 'section:a/1', title: 'Terugkeerhubs' },
    url: 'https://zoek.officielebekendmakingen.nl/kst-32317-1000.html',
  },
  quote('Greece joined the group of frontrunners on 21 April, "as it had announced".'),
];

const compounds =
  'Arbeidsongeschiktheidsverzekeringsmaatschappijen en de Terugkeerverordeningsuitvoeringsbepalingen van de Schengenbuitengrenzenbewakingscoördinatie';

/** A step of each kind, one with nothing in it but words, one that has changed, and titles that are long or hostile. */
export const sampleBriefing = (more: Partial<Briefing> = {}): Briefing => ({
  ...{ id: 'briefing:1', title: 'Terugkeerhubs: wie doet mee?', language: 'nl', version: 3 },
  ...{ created: '2026-06-05T08:00:00.000Z', changed: '2026-11-26T08:00:00.000Z' },
  steps: [
    around(
      { highlights: ['country:DK'] },
      {
        ...{ id: '1', title: 'Zes landen werken samen aan terugkeerhubs', text, evidence: quotes },
        ...{ notes: 'Begin bij Denemarken.\nNoem daarna <b>Griekenland</b>.' },
      },
    ),
    { ...wide(), id: '2', title: compounds },
    {
      ...{ ...way(), id: '3', title: 'Van motie naar verordening', evidence: quotes.slice(0, 1) },
      news: [
        {
          ...{ what: 'relation', change: 'gone', id: 'r' },
          ...{
            was: { nl: 'De motie gaat over de kopgroep.', en: 'The motion concerns the group.' },
            now: null,
          },
        },
      ],
    },
    around({ kind: 'map' }, { id: '4', title: 'Op de kaart', evidence: quotes }),
    stepOf({}, [], [], {
      id: '5',
      title: hostile,
      text: `${hostile}\n\n${text}`,
      notes: hostile,
      evidence: quotes,
    }),
  ],
  ...more,
});

/** One moment, so that files are alike. */
export const now = '2026-11-27T12:00:00.000Z';
