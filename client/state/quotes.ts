import type { Evidence } from '../../server/api/contract.ts';

/** Tells quotes apart: their letter, and where in it they stand. */
export const quoteKey = ({ documentId, start, end }: Evidence): string => `${documentId} ${start}-${end}`;

/** The quotes of a fact without those that hold another of them: the shorter says enough. */
export const shortest = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.filter((quote) => !evidence.some((other) => isPartOf(other, quote)));

const isPartOf = (part: Evidence, whole: Evidence): boolean =>
  part.documentId === whole.documentId &&
  part.start >= whole.start &&
  part.end <= whole.end &&
  part.end - part.start < whole.end - whole.start;
