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
      /** Where its trace goes: on to what it led to, or back to what led there; without one it has none. */
      trace: z.enum(['on', 'back']).optional(),
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
      /** Where it tells who joined what: which end is the party, whether it takes part, and the signs of its cells. */
      part: z
        .object({
          party: z.enum(['from', 'to']),
          joins: z.boolean(),
          marks: z
            .array(
              z.object({
                key: z.string(),
                when: properties.optional(),
                label: bilingual,
                letter: bilingual,
                shape: z.string(),
              }),
            )
            .readonly(),
        })
        .optional(),
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

/** `from` and `to` are the relation's own; `reversed` where the path goes from `to` to `from`. */
export const traceStep = z.object({
  relationId: z.string(),
  type: z.string(),
  from: z.string(),
  to: z.string(),
  reversed: z.boolean(),
  properties,
  evidence: z.array(evidence),
  said: fact.shape.said,
});
export type TraceStep = z.infer<typeof traceStep>;

/**
 * `GET traces/{id}`: from a motion or commitment to where it led, from a regulation (a system, an initiative) back to the
 * motions and commitments that led there; by the listed chains of relations only, shortest first. No path is an answer too.
 */
export const traceAnswer = z.object({
  /** What the trace begins at. */
  node,
  paths: z.array(z.object({ steps: z.array(traceStep) })),
  /** Every node of the paths. */
  nodes: z.array(node),
  /** Who submitted or made it. */
  origin: z.array(fact),
  /** As what it was published, and which letters answer it. */
  letters: z.array(fact),
  /** `settled`, `pending` or `mentioned`, by the letters so far: for each motion and commitment here that one answers. */
  statuses: z.record(z.string(), z.string()),
  /** What each letter says of it, in the order of the letters. */
  answers: z.array(courseStep),
  /** False where more is stated than was followed. */
  complete: z.boolean(),
});
export type TraceAnswer = z.infer<typeof traceAnswer>;

/** `GET motions`: `on` is the ISO day that ages and terms are held against, today without it. */
export const motionsQuery = z.object({ on: z.iso.date().optional() });
/** A motion or commitment, with what the letters say of it so far. */
export const motionItem = node.extend({
  /** The number that the chamber gave it. */
  number: z.string().nullable(),
  /** Who submitted or made it. */
  authors: z.array(node),
  subject: z.string().nullable(),
  /** An ISO day or month, and what gives it: the text, its number, or the first letter that speaks of it. */
  date: z.string().nullable(),
  dateFrom: z.enum(['text', 'number', 'letter']).nullable(),
  /** Days from then to `on`, or to the letter that it ended with. */
  age: z.number().int().nullable(),
  appraisal: z.string().nullable(),
  outcome: z.string().nullable(),
  status: z.string().nullable(),
  /** A letter says that it still runs; what is only named is neither open nor settled. */
  open: z.boolean(),
  /** An ISO day or month, else the letter's words ("vóór het zomerreces"). */
  due: z.string().nullable(),
  /** Null where its term names no day. */
  overdue: z.boolean().nullable(),
  /** The regulations that it leads to by the listed chains. */
  regulations: z.array(node),
  /** Where the letters say so, by the name of the field. */
  evidence: z.record(z.string(), evidence),
});
export type MotionItem = z.infer<typeof motionItem>;
export const motions = list(motionItem).extend({
  on: z.string(),
  /** False where more is stated than was followed. */
  complete: z.boolean(),
});
export type Motions = z.infer<typeof motions>;

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

/**
 * `GET matrix`: who joined what. `type` (of the rows, comma-separated), `document` (ids, comma-separated) and the days `from`
 * and `until` of letters narrow it; the state is that after the latest of the letters that are left, as if there were no others.
 * With `quotes` the cells carry theirs.
 */
export const matrixQuery = z.object({
  type: z.string().optional(),
  document: z.string().optional(),
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
  quotes: z.stringbool().default(false),
});
export type MatrixQuery = z.infer<typeof matrixQuery>;

/** One party and one initiative: what stands after the latest letter. A pair that no letter names has no cell. */
export const matrixCell = z.object({
  row: z.string(),
  column: z.string(),
  type: z.string(),
  role: z.string().nullable(),
  status: z.string().nullable(),
  relationId: z.string(),
  /** The day that the letters give, else that of the letter which says so first. */
  date: z.string().nullable(),
  /** The letters that speak of the pair, in the order of their dates. */
  documents: z.array(z.string()),
  quotes: z.array(evidence).optional(),
});
export type MatrixCell = z.infer<typeof matrixCell>;

/** `rows` and `columns` are ids, sorted; `nodes` tells what they are. Never paged. */
export const matrixAnswer = z.object({
  rows: z.array(z.string()),
  columns: z.array(z.string()),
  cells: z.array(matrixCell),
  nodes: z.array(node),
  /** What it rests on: how many letters, and the days of the first and the last of them. */
  basis: z.object({ letters: z.number().int(), first: z.string().nullable(), last: z.string().nullable() }),
});
export type MatrixAnswer = z.infer<typeof matrixAnswer>;
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
