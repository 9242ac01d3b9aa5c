import { z } from 'zod';
import { properties, quote, said } from '../model.ts';

/** What one document says about an entity; `date` is the document's. */
export const nodeClaim = z.object({
  document: z.string(),
  date: z.string().nullable(),
  name: z.string(),
  aliases: z.array(z.string()),
  properties,
  /** For each property that the text states: where. */
  evidence: z.record(z.string(), z.array(quote)),
});
export type NodeClaim = z.infer<typeof nodeClaim>;

/** What one document says of a relation: its properties, and the quotes (or the person) that it rests on. */
export const relationClaim = z.object({
  document: z.string(),
  date: z.string().nullable(),
  properties,
  evidence: z.array(quote),
  said: said.optional(),
});
export type RelationClaim = z.infer<typeof relationClaim>;

/** A relation without what is said of it. */
export interface RelationKey {
  id: string;
  type: string;
  from: string;
  to: string;
}

/** Everything that one document says, by the id of what it is about. */
export interface DocumentClaims {
  /** Every entity of the document; null where it says no more of it than the table of well-known entities. */
  nodes: ReadonlyMap<string, NodeClaim | null>;
  relations: ReadonlyMap<string, { key: RelationKey; claim: RelationClaim }>;
}

/** Where a claim stands in time. */
export interface Dated {
  document: string;
  date: string | null;
}

/** The order of the fold: the documents' dates, none first, then their ids. The latest one wins. */
export const byDate = (a: Dated, b: Dated): number =>
  byCodeUnits(a.date ?? '', b.date ?? '') || byCodeUnits(a.document, b.document);

/** The order of every list that must be the same everywhere. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
