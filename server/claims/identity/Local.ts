import { z } from 'zod';
import { byCodeUnits } from '../Claim.ts';

/** What is known of a thing, by the kind of mark: its parties, someone's initials. */
export const signature = z.record(z.string(), z.array(z.string()));
export type Signature = z.infer<typeof signature>;

/** A thing that only one letter's id names, and by what it may be known again in another letter. */
export const local = z.object({
  id: z.string(),
  document: z.string(),
  date: z.string().nullable(),
  /** Only those with one key are compared; null where too little is said to be compared at all. */
  key: z.string().nullable(),
  /** What one name could mean: it holds all of a key, and is what candidates are looked for by. */
  like: z.string(),
  signature,
});
export type Local = z.infer<typeof local>;

/** What two of them say together. */
export const joinedSignature = (a: Signature, b: Signature): Signature =>
  Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((kind) => [
      kind,
      [...new Set([...(a[kind] ?? []), ...(b[kind] ?? [])])].sort(byCodeUnits),
    ]),
  );
