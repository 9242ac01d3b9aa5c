import { RodeDraadError } from '../errors.ts';
import type { Bilingual } from '../model.ts';

const choose: Bilingual = {
  nl: 'Begin bij een initiatief, een motie, een toezegging of een bijeenkomst, of bij twee brieven, dagen of bijeenkomsten.',
  en: 'Begin at an initiative, a motion, a commitment or a meeting, or at two letters, days or meetings.',
};

/** Why there is no draft. */
export const refused = {
  unknown: (id: string) =>
    new RodeDraadError(
      'not-found',
      { nl: `De graaf kent "${id}" niet.`, en: `The graph does not know "${id}".` },
      { nl: 'Zoek op een naam om het juiste id te vinden.', en: 'Search for a name to find the right id.' },
    ),
  type: (id: string) =>
    new RodeDraadError(
      'invalid-request',
      { nl: `Van "${id}" maakt het programma geen opzet.`, en: `The program makes no draft from "${id}".` },
      choose,
    ),
  kind: () =>
    new RodeDraadError(
      'invalid-request',
      { nl: 'Hiervan maakt het programma geen opzet.', en: 'The program makes no draft from this.' },
      choose,
    ),
  nothing: (name: string) =>
    new RodeDraadError(
      'invalid-request',
      {
        nl: `De brieven stellen over "${name}" niets vast waar een briefing op kan rusten.`,
        en: `The letters state nothing about "${name}" that a briefing could rest on.`,
      },
      {
        nl: 'Lees eerst een brief in die er meer over zegt.',
        en: 'Load a letter that says more of it first.',
      },
    ),
  unchanged: () =>
    new RodeDraadError(
      'invalid-request',
      { nl: 'Tussen deze twee is niets veranderd.', en: 'Nothing changed between these two.' },
      {
        nl: 'Neem twee andere brieven, dagen of bijeenkomsten.',
        en: 'Take two other letters, days or meetings.',
      },
    ),
};
