import type { CitationForm } from '../Citation.ts';

/** A judgment by its European Case Law Identifier; a line may break after a colon. Source: Council conclusions 2011/C 127/01. */
export const ecli: CitationForm = {
  name: 'ecli',
  starts: ['ecli'],
  cue: /(?<![\p{L}\d])ECLI:\s?[A-Z]{2}:\s?[A-Z0-9]{1,7}:\s?\d{4}:\s?[A-Z0-9](?:[A-Z0-9.]{0,23}[A-Z0-9])?/giu,
  read: (_text, cue) => {
    const name = cue[0].replace(/\s/g, '').toUpperCase();
    const span = { start: cue.index, end: cue.index + cue[0].length };
    const id = `document:${name.toLowerCase().replace(/[^a-z0-9]/g, '-')}`;
    return { ...span, kind: 'ecli', targets: [{ id, name, ...span }], warnings: [] };
  },
};
