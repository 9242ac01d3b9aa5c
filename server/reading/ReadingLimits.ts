import type { ReadLimits } from '../readers/ReadLimits.ts';

/** How much reading may ask of the machine; all of it is configuration (`server/config.ts`). */
export interface ReadingLimits extends ReadLimits {
  /** How long the reading of one file may take, in milliseconds. */
  maxReadTime: number;
  /** What one worker may hold in memory, in bytes. */
  maxReadMemory: number;
  /** How many files may wait for a worker. */
  maxWaiting: number;
}

export const defaultReadingLimits = { maxReadTime: 120_000, maxReadMemory: 2e9, maxWaiting: 50 } as const;
