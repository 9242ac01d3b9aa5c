import { z } from 'zod';

/**
 * The graph document: what extraction prints, what the loader takes, what people may write by hand.
 * Names are the same in code, Cypher, API and files. This file imports nothing of ours.
 *
 * Offsets are UTF-16 code units into `document.text`; `quote === text.slice(start, end)`.
 */

/** The same words in the two languages that the program speaks. */
export const bilingual = z.object({ nl: z.string(), en: z.string() });
export type Bilingual = z.infer<typeof bilingual>;

const offset = z.number().int().nonnegative();

/** A stretch of a document's text. */
export const span = z.object({ start: offset, end: offset });
export type Span = z.infer<typeof span>;

/** A stretch of text with its words: what a relation or a property rests on. */
export const quote = z.object({ start: offset, end: offset, quote: z.string() });
export type Quote = z.infer<typeof quote>;

/** What both databases can store as a property: Neo4j refuses maps and mixed lists. */
export const propertyValue = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.string()),
  z.array(z.number()),
]);
export type PropertyValue = z.infer<typeof propertyValue>;
export const properties = z.record(z.string(), propertyValue);
export type Properties = z.infer<typeof properties>;

/** A headed part of a document; `id` is `section:<document>/<n>`, the parts cover the text from first to last. */
export const section = z.object({
  id: z.string(),
  title: z.string(),
  level: z.number().int(),
  start: offset,
  end: offset,
});
export type Section = z.infer<typeof section>;

export const entity = z.object({
  id: z.string(),
  type: z.string(),
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  properties: properties.default({}),
  /** For each property that the text states: where. */
  evidence: z.record(z.string(), z.array(quote)).default({}),
  mentions: z.array(span).default([]),
});
export type Entity = z.infer<typeof entity>;

/** Who says so where no letter does: a hand-made relation has an author and a reason instead of a quote. */
export const said = z.object({ by: z.string().min(1), reason: z.string().min(1) });

export const relation = z.object({
  id: z.string(),
  type: z.string(),
  from: z.string(),
  to: z.string(),
  properties: properties.default({}),
  evidence: z.array(quote).default([]),
  said: said.optional(),
});
export type Relation = z.infer<typeof relation>;

/**
 * What a person decides beyond what the letters say, and why; it holds whatever letters come. `same` and `different` are
 * about two things that only their letters' ids name, as the graph has those ids: the second is, or is not, the first.
 */
export const decision = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('same'), ids: z.tuple([z.string(), z.string()]), said }),
  z.object({ kind: z.literal('different'), ids: z.tuple([z.string(), z.string()]), said }),
  z.object({
    kind: z.literal('wrong'),
    relation: z.object({ type: z.string(), from: z.string(), to: z.string() }),
    said,
  }),
]);
export type Decision = z.infer<typeof decision>;

/** Something that a reader should know: what was read with doubt, and where. */
export const warning = z.object({
  code: z.string(),
  message: bilingual,
  start: offset.optional(),
  end: offset.optional(),
});
export type Warning = z.infer<typeof warning>;

export const documentHead = z.object({
  /** The whole id, `document:…`. */
  id: z.string().startsWith('document:'),
  title: z.string(),
  /** ISO 8601 day, or null where the text gives none. */
  date: z.string().nullable(),
  language: z.enum(['nl', 'en']),
  text: z.string(),
  /** Of the bytes that were read, in hexadecimal. */
  sha256: z.string(),
});
export type DocumentHead = z.infer<typeof documentHead>;

export const graphDocument = z.object({
  document: documentHead,
  sections: z.array(section).default([]),
  entities: z.array(entity).default([]),
  relations: z.array(relation).default([]),
  warnings: z.array(warning).default([]),
  /** Only in what people write by hand. */
  decisions: z.array(decision).optional(),
});
export type GraphDocument = z.infer<typeof graphDocument>;

/** A relation's id: a function of its type and its ends, so that the same fact has the same id in every letter. */
export const relationId = (type: string, from: string, to: string): string => `${from}|${type}|${to}`;

/** An id without its type's prefix: `document:kst-1-2` gives `kst-1-2`. */
export const localPart = (id: string): string => id.slice(id.indexOf(':') + 1);
