import type { CitationForm } from '../Citation.ts';
import { readDossier } from '../parts/dossier.ts';
import { readDossierGroup } from '../parts/dossierGroup.ts';
import { skipPages } from '../parts/pages.ts';

/** How far back a word may stand that makes "32317-1007" a paper and not, say, an order number. */
const reach = 150;
const paperWord = /(?:\bmoties?\b|\bmotie-|amendement|kamerst|\bkst\b)/i;

/**
 * A dossier and number with no series word before them: "(32 317, nr. 967)". "nr." makes it a paper; the short form
 * "32317-967" is one only where a motion or the like was named just before.
 */
export const bareDossier: CitationForm = {
  name: 'bare-dossier',
  starts: ['00', '00000'],
  cue: /(?<![\p{L}\d.,/\u2010-\u2015€-]|[€$£]\s?)(?=[1-4]\d[^\S\n]?\d{3}(?!\d))/gu,
  read: (text, cue) => {
    const group = readDossierGroup(text, cue.index, { dated: false, needsWord: true, lettered: false });
    if (group === null || (isShort(text, cue.index) && !isAnnounced(text, cue.index))) return null;
    return { start: cue.index, kind: 'kamerstuk', ...group, end: skipPages(text, group.end) };
  },
};

const isShort = (text: string, at: number): boolean => readDossier(text, at, false)?.number != null;

const isAnnounced = (text: string, at: number): boolean =>
  paperWord.test(text.slice(Math.max(0, at - reach), at));
