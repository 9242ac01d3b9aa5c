import { z } from 'zod';

/** What is known of a thing, by the kind of mark: its parties, someone's initials. */
export const signature = z.record(z.string(), z.array(z.string()));
export type Signature = z.infer<typeof signature>;

/** A thing that only one letter's id names, and by what it may be known again in another letter. */
export const local = z.object({
  id: z.string(),
  document: z.string(),
  date: z.string().nullable(),
  /** Only those with one key are compared. */
  key: z.string(),
  signature,
});
export type Local = z.infer<typeof local>;
