import { z } from 'zod';
import { byCodeUnits } from '../Claim.ts';
import { canonicalJson } from '../canonicalJson.ts';

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
  /** What it is known again by, key and signature in one; null where too little is known. */
  mark: z.string().nullable(),
});
export type Local = z.infer<typeof local>;

/** The same with its mark. What a decision is about has one of its own. */
export const marked = (local: Omit<Local, 'mark'>, pinned: ReadonlySet<string>): Local => {
  const { id, document, date, key, like, signature: known } = local;
  const natural = key === null ? null : `${key} ${canonicalJson(known)}`;
  return {
    ...{ id, document, date, key, like, signature: known },
    mark: pinned.has(id) ? `${like} =${id}` : natural,
  };
};

/** What two of them say together. */
export const joinedSignature = (a: Signature, b: Signature): Signature =>
  Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((kind) => [
      kind,
      [...new Set([...(a[kind] ?? []), ...(b[kind] ?? [])])].sort(byCodeUnits),
    ]),
  );
