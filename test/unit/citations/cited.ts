import { findCitations } from '../../../server/extract/citations/findCitations.ts';

/** What is cited, as readers would write it down: the quoted stretch, then the ids without `document:`. */
export const cited = (text: string): string[] =>
  findCitations(text).map(({ start, end, targets }) =>
    [
      text.slice(start, end).replace(/\s+/g, ' '),
      ...targets.map(({ id }) => id.replace('document:', '')),
    ].join(' → '),
  );

/** The codes of the warnings that a text gives. */
export const warned = (text: string): string[] =>
  findCitations(text).flatMap(({ warnings }) => warnings.map(({ code }) => code));
