import type { Chamber } from '../parts/prelude.ts';

/** The Eerste Kamer is I in citations, the Tweede (also where none is named) II. */
export const chamberNumeral = (chamber: Chamber | null): string => (chamber === 'ek' ? 'I' : 'II');

/** 20252026 as people write it: 2025/26. */
export const printedYear = (year: string): string => `${year.slice(0, 4)}/${year.slice(6)}`;
