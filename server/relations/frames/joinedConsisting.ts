import type { Frame } from '../Frame.ts';

/** Ways of saying whom an initiative consists of. */
export const joinedConsisting: readonly Frame[] = [
  {
    name: 'consisting of',
    language: 'nl',
    verbs: ['bestaan', 'samen|stellen', 'vormen'],
    from: [{ after: ['uit'] }],
    to: ['subject', 'object'],
    properties: { role: 'participant' },
    example: 'De kopgroep bestaat uit Spanje, Malta en Cyprus.',
  },
  {
    name: 'comprising',
    language: 'nl',
    verbs: ['omvatten', 'verenigen', 'bundelen', 'samen|brengen', 'tellen'],
    from: ['object'],
    to: ['subject'],
    only: ['group', 'project'],
    properties: { role: 'participant' },
    example: 'De kopgroep omvat Spanje, Malta en Cyprus.',
  },
  {
    name: 'gaining a member',
    language: 'nl',
    verbs: ['hebben', 'krijgen', 'tellen'],
    with: ['lid|partner|deelnemer|leden', 'bij|erbij|nieuw|nieuwe'],
    from: [{ after: ['met', 'in'] }],
    to: ['subject'],
    only: ['group', 'project'],
    properties: { role: 'participant' },
    example: 'De kopgroep heeft er met Malta een lid bij.',
  },
  {
    name: 'being formed by',
    language: 'nl',
    verbs: ['vormen'],
    from: ['subject'],
    to: ['object'],
    properties: { role: 'participant' },
    example: 'Spanje en Malta vormen samen een kopgroep.',
  },
];
