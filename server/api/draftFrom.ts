import { RodeDraadError } from '../errors.ts';
import type { Reader } from '../graph/Database.ts';
import type { BriefingSent, Starter } from './contract.ts';

/** A draft of a briefing, from a starter. */
export type DraftFrom = (reader: Reader, starter: Starter, language: 'nl' | 'en') => Promise<BriefingSent>;

export const draftFrom: DraftFrom = async (_reader, { kind }) => {
  throw new RodeDraadError(
    'invalid-request',
    { nl: `Er is nog geen opzet uit "${kind}".`, en: `There is no draft from "${kind}" yet.` },
    { nl: 'Begin met een lege briefing.', en: 'Begin with an empty briefing.' },
  );
};
