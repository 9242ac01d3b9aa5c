import { byDate } from '../claims/Claim.ts';

/** Letters in the order of a list: the newest first, those without a date last. */
export const newestFirst = <T extends { id: string; date: string | null }>(letters: readonly T[]): T[] =>
  [...letters].sort((a, b) => byDate({ document: b.id, date: b.date }, { document: a.id, date: a.date }));
