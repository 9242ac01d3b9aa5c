import { z } from 'zod';
import { bilingual, properties, quote, span, warning } from '../model.ts';

export type { Bilingual, Properties, PropertyValue, Quote, Section, Span, Warning } from '../model.ts';

/**
 * What goes in and out of `/api/v1`. The client imports these shapes as types only.
 * An id holds `:` and `/`; in a path it is percent-encoded as one segment.
 */

const list = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), total: z.number().int() });

export const apiError = z.object({
  error: z.object({ code: z.string(), message: z.string(), remedy: z.string() }),
});
export type ApiError = z.infer<typeof apiError>;

export const health = z.object({
  status: z.literal('ok'),
  database: z.enum(['embedded', 'neo4j']),
  documents: z.number().int(),
  version: z.string(),
});
export type Health = z.infer<typeof health>;

/** Everything that the page knows of types: labels, colours, shapes, lines, sentences, names of values. */
export const modelAnswer = z.object({
  entities: z.array(
    z.object({
      type: z.string(),
      prefix: z.string(),
      label: bilingual,
      plural: bilingual,
      colour: z.object({ light: z.string(), dark: z.string() }),
      shape: z.string(),
      /** What the first view of a letter is built around. */
      overview: z.boolean(),
    }),
  ),
  relations: z.array(
    z.object({
      type: z.string(),
      from: z.array(z.string()),
      to: z.array(z.string()),
      label: bilingual,
      /** `many` is the wording when several subjects share it. */
      sentences: z.array(bilingual.extend({ when: properties.optional(), many: bilingual.optional() })),
      line: z.enum(['solid', 'dashed', 'dotted', 'dashdot', 'double']),
      structural: z.boolean(),
      /** Drawn in the first view of a letter. */
      overview: z.boolean(),
    }),
  ),
  /** What changes are about, in the order in which they are told. */
  topics: z.array(z.object({ id: z.string(), label: bilingual })),
  /** The ways in which something changes: in a legend, beside a sentence, and as a mark in drawings. */
  changes: z.array(
    z.object({
      ...{ change: z.string(), label: bilingual, told: bilingual },
      /** How heavy its line is, against an ordinary one. */
      ...{ sign: z.string(), weight: z.number() },
    }),
  ),
  /** Names of property keys (`role`) and of their values (`signatory`), as `key` and `key.value`. */
  terms: z.record(z.string(), bilingual),
});
export type ModelAnswer = z.infer<typeof modelAnswer>;

/** `nameEn` where a well-known name has an English form of its own; `name` is as the letters' language has it. */
export const node = z.object({
  id: z.string(),
  type: z.string(),
  name: z.string(),
  nameEn: z.string().optional(),
  properties: properties.optional(),
});
export type Node = z.infer<typeof node>;

export const edge = z.object({
  id: z.string(),
  type: z.string(),
  from: z.string(),
  to: z.string(),
  properties,
});
export type Edge = z.infer<typeof edge>;

/** A part of the graph to draw. `total` counts what there is, `relations` may hold fewer. */
export const graphAnswer = z.object({
  nodes: z.array(node),
  relations: z.array(edge),
  total: z.number().int(),
});
export type GraphAnswer = z.infer<typeof graphAnswer>;

/** A quote and everything that its source line shows. */
export const evidence = quote.extend({
  documentId: z.string(),
  title: z.string(),
  date: z.string().nullable(),
  section: z.object({ id: z.string(), title: z.string() }).nullable(),
  /** The public address of the letter, where it has one. */
  url: z.string().nullable(),
});
export type Evidence = z.infer<typeof evidence>;

/**
 * A stretch of time in which the letters say the same between two ends; `type` is the relation that they state, `date`
 * that of the first of them.
 */
export const courseStep = z.object({
  type: z.string(),
  properties,
  date: z.string().nullable(),
  evidence: z.array(evidence),
});
export type CourseStep = z.infer<typeof courseStep>;

/** A relation with both ends and every quote that states it, the letters in the order of their dates. */
export const fact = z.object({
  id: z.string(),
  type: z.string(),
  from: node,
  to: node,
  properties,
  evidence: z.array(evidence),
  /** Where the letters differ: how it went between these ends, also by relations that put an end to this one. */
  course: z.array(courseStep),
  /** Who says so, where a person and not a letter does. */
  said: z.object({ by: z.string(), reason: z.string() }).optional(),
});
export type Fact = z.infer<typeof fact>;
export const facts = list(fact);
export type Facts = z.infer<typeof facts>;
/** `GET entities/{id}/relations`: without `type` all facts, without mentions and sections. */
export const factsQuery = z.object({
  type: z.string().optional(),
  /** Keeps the facts whose other end is this id. */
  with: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
  offset: z.coerce.number().int().min(0).default(0),
});

export const entityAnswer = node.extend({
  aliases: z.array(z.string()),
  properties,
  /** For each property that a letter states: where. */
  evidence: z.record(z.string(), z.array(evidence)),
  /** What may be the same by another letter, but is not sure. */
  candidates: z.array(
    node.extend({
      documents: z.array(z.object({ id: z.string(), title: z.string(), date: z.string().nullable() })),
    }),
  ),
  /** The public address of what this is (a Kamerstuk, an EU act), where it has one. */
  url: z.string().nullable(),
  /** How many relations of each type it has. */
  counts: z.record(z.string(), z.number().int()),
  /** Letters that mention it, newest first, with the warnings that bear on it. */
  documents: z.array(
    z.object({ id: z.string(), title: z.string(), date: z.string().nullable(), warnings: z.array(warning) }),
  ),
});
export type EntityAnswer = z.infer<typeof entityAnswer>;

export const searchQuery = z.object({
  q: z.string().max(200).default(''),
  type: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(10),
});
/** `matched` is the name or alias that was found. */
export const searchHit = node.extend({ matched: z.string(), relations: z.number().int() });
export type SearchHit = z.infer<typeof searchHit>;
export const searchAnswer = list(searchHit);
export type SearchAnswer = z.infer<typeof searchAnswer>;

export const neighboursQuery = z.object({
  type: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(500).default(60),
});

export const documentItem = z.object({
  id: z.string(),
  title: z.string(),
  date: z.string().nullable(),
  language: z.string(),
  sections: z.number().int(),
  warnings: z.number().int(),
  url: z.string().nullable(),
  /** The meeting that it prepares or reports on, the first that it names. */
  meeting: z
    .object({
      id: z.string(),
      name: z.string(),
      nameEn: z.string().optional(),
      date: z.string().nullable(),
    })
    .nullable(),
});
export type DocumentItem = z.infer<typeof documentItem>;
export const documents = list(documentItem);
export type Documents = z.infer<typeof documents>;

/** `mentions` are sorted by start; `entity` is the id in the graph. */
export const documentAnswer = documentItem.omit({ sections: true, warnings: true, meeting: true }).extend({
  text: z.string(),
  sections: z.array(
    z.object({ id: z.string(), title: z.string(), level: z.number().int() }).extend(span.shape),
  ),
  mentions: z.array(span.extend({ entity: z.string(), type: z.string(), name: z.string() })),
  warnings: z.array(warning),
});
export type DocumentAnswer = z.infer<typeof documentAnswer>;

/** `GET documents/{id}/graph`: what one letter states; `type` (repeatable, comma-separated) keeps some relations. */
export const documentGraphQuery = z.object({ type: z.string().optional() });

/** `GET changes`: two document ids, two days or two meetings. */
export const changesQuery = z.object({ from: z.string(), to: z.string() });

/**
 * What one side says that the other does not, or otherwise (`server/claims/changesBetween.ts`). `relation` is as the later
 * side has it, of what is gone as the earlier one had it.
 */
export const change = z.object({
  change: z.enum(['new', 'gone', 'changed']),
  /** What it is about, an id of the model's `topics`. */
  topic: z.string(),
  /** The end of the relation that it is told under: the initiative, the motion. */
  about: z.string(),
  relation: edge,
  sentence: bilingual,
  /** The earlier letters' quotes first; `side` tells which they are. */
  evidence: z.array(evidence.extend({ side: z.enum(['from', 'to']) })),
  /** How the earlier side had it, where it changed. */
  before: z.object({ relation: edge, sentence: bilingual }).optional(),
  /** Who says so, where a person and not a letter does. */
  said: z.object({ by: z.string(), reason: z.string() }).optional(),
});
export type Change = z.infer<typeof change>;
export const changesAnswer = list(change).extend({
  /** Both ends of every relation. */
  nodes: z.array(node),
  /** The letters of each side that the other does not have. */
  letters: z.object({ from: z.array(z.string()), to: z.array(z.string()) }),
});
export type ChangesAnswer = z.infer<typeof changesAnswer>;

/** `GET entities/{id}/feed`: what letters change about it, as Atom. */
export const feedQuery = z.object({ lang: z.enum(['nl', 'en']).default('nl') });

/** What comes with an upload, beside `file` or `text` (one of the two). */
export const uploadFields = z.object({
  text: z.string().optional(),
  id: z.string().optional(),
  title: z.string().optional(),
  date: z.iso.date().optional(),
});
export const uploaded = z.object({
  id: z.string(),
  title: z.string(),
  outcome: z.enum(['loaded', 'replaced', 'unchanged']),
  entities: z.number().int(),
  relations: z.number().int(),
  warnings: z.array(warning),
});
export type Uploaded = z.infer<typeof uploaded>;

/** `GET export`: the whole graph in one of the formats of `server/exports/`. */
export const exportQuery = z.object({ format: z.string().default('json') });

/** `GET verify`: where the graph breaks its own rules; `about` is the id of the node or relation. */
export const finding = z.object({ rule: z.string(), about: z.string(), message: bilingual });
export type Finding = z.infer<typeof finding>;
export const findings = list(finding);
export type Findings = z.infer<typeof findings>;
