import { z } from 'zod';
import { bilingual, quote } from '../../model.ts';
import { edge, evidence, list, node } from './parts.ts';

/** As many steps has a briefing at most. */
export const mostSteps = 200;

/** What a step can show; each is one file of `server/pictures/kinds/`. */
export const viewKinds = ['graph', 'matrix', 'trace', 'map'] as const;

const point = z.object({ x: z.number(), y: z.number() });

/** What a step shows, in the words of the page: which view, what is in it, where it stands and what is marked. */
export const stepView = z.object({
  kind: z.enum(viewKinds).default('graph'),
  /** Where the page shows it live, from `/` on, filters and all. */
  address: z.string().startsWith('/').max(8000).default('/'),
  /** Ids of what is in the picture. */
  nodes: z.array(z.string()).max(500).default([]),
  relations: z.array(z.string()).max(5000).default([]),
  /** The red thread runs through these. */
  highlights: z.array(z.string()).max(5000).default([]),
  /** Where nodes stand, by id, in units of the picture; one that has no place finds one. In a trace: lane and row. */
  places: z.record(z.string(), point).default({}),
  /** The part of the picture that is shown, in its units; null for all of it. */
  camera: z
    .object({ x: z.number(), y: z.number(), width: z.number().positive(), height: z.number().positive() })
    .nullable()
    .default(null),
  /** Of a matrix: ids in order. */
  rows: z.array(z.string()).max(500).default([]),
  columns: z.array(z.string()).max(500).default([]),
  /** Of a map. */
  area: z.enum(['europe', 'world']).default('europe'),
});
export type StepView = z.infer<typeof stepView>;

/** A quote that a step rests on; `relations` are the ids of those that it states. */
export const stepQuote = evidence.extend({ relations: z.array(z.string()).default([]) });
export type StepQuote = z.infer<typeof stepQuote>;

/** What the step's picture holds, as the letters had it when the step was made. */
export const stepFacts = z.object({
  nodes: z.array(node),
  relations: z.array(edge.extend({ sentence: bilingual })),
  /** The letters that the picture rests on, in the order of their dates. */
  letters: z.array(
    z.object({ id: z.string(), title: z.string(), date: z.string().nullable(), url: z.string().nullable() }),
  ),
  /** When that was (ISO 8601). */
  taken: z.string(),
});
export type StepFacts = z.infer<typeof stepFacts>;

/** What has changed in the graph since a step was made: `was` and `now` in words; `now` is null for what is gone. */
export const stepNews = z.object({
  what: z.enum(['node', 'relation', 'quote']),
  change: z.enum(['gone', 'changed']),
  /** Of the node or relation; of a quote its letter. */
  id: z.string(),
  was: bilingual,
  now: bilingual.nullable(),
});
export type StepNews = z.infer<typeof stepNews>;

/** `text` is Markdown; `notes` are what only the speaker sees. */
const stepText = {
  title: z.string().max(300).default(''),
  text: z.string().max(3000).default(''),
  notes: z.string().max(10_000).default(''),
};

export const step = z.object({
  id: z.string(),
  ...stepText,
  view: stepView,
  evidence: z.array(stepQuote),
  facts: stepFacts,
  news: z.array(stepNews),
});
export type Step = z.infer<typeof step>;

/**
 * A step as it is sent: without `facts` they are read from the graph by the ids of `view`, and without `evidence` so are
 * the quotes. Who sends them back keeps the picture as it was.
 */
export const stepSent = z.object({
  id: z.string().min(1).max(100).optional(),
  ...stepText,
  view: stepView.default(stepView.parse({})),
  /** What the letter's source line says is read from the letter where it is loaded; else it stays as it was sent. */
  evidence: z
    .array(
      quote.extend({
        documentId: z.string(),
        relations: z.array(z.string()).default([]),
        ...evidence.pick({ title: true, date: true, section: true, url: true }).partial().shape,
      }),
    )
    .max(500)
    .optional(),
  facts: stepFacts.optional(),
});
export type StepSent = z.infer<typeof stepSent>;

const language = z.enum(['nl', 'en']);

/** `GET briefings/{id}`. `version` counts the times that it was saved; every version is kept. */
export const briefing = z.object({
  id: z.string(),
  title: z.string(),
  /** The language of what the program writes in it. */
  language,
  version: z.number().int(),
  /** ISO 8601. */
  created: z.string(),
  changed: z.string(),
  steps: z.array(step),
});
export type Briefing = z.infer<typeof briefing>;

/** What a draft is made from. */
export const starter = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('entity'), id: z.string() }),
  z.object({ kind: z.literal('changes'), from: z.string(), to: z.string() }),
]);
export type Starter = z.infer<typeof starter>;

/** `POST briefings`: a new one, a copy of another, or a draft from a starter. A taken `id` is a conflict. */
export const briefingSent = z.object({
  id: z
    .string()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}_.:-]{0,99}$/u)
    .optional(),
  title: z.string().max(300).default(''),
  language: language.default('nl'),
  steps: z.array(stepSent).max(mostSteps).default([]),
  copyOf: z.string().optional(),
  starter: starter.optional(),
});
export type BriefingSent = z.infer<typeof briefingSent>;

/**
 * `PUT briefings/{id}`: `version` is the one that the sender had. What others saved meanwhile is kept where it is of other
 * steps or other fields; else the answer is a conflict, and what was sent is kept as a version aside.
 */
export const briefingSaved = z.object({
  title: z.string().max(300).default(''),
  language: language.default('nl'),
  steps: z.array(stepSent).max(mostSteps),
  version: z.number().int().optional(),
});
export type BriefingSaved = z.infer<typeof briefingSaved>;

export const briefingItem = briefing.omit({ steps: true }).extend({ steps: z.number().int() });
export type BriefingItem = z.infer<typeof briefingItem>;
/** `GET briefings`, the one that was changed last first. */
export const briefings = list(briefingItem);
export type Briefings = z.infer<typeof briefings>;

/** `GET briefings/{id}/versions`, the newest first. `aside` was refused as it contradicted what another saved. */
export const briefingVersions = list(
  z.object({
    version: z.number().int(),
    changed: z.string(),
    title: z.string(),
    steps: z.number().int(),
    aside: z.boolean(),
  }),
);
export type BriefingVersions = z.infer<typeof briefingVersions>;

/** The body of a 409: what stands now, and where it differs from what was sent. */
export const briefingConflict = z.object({
  current: briefing,
  /** `step` is null for what is of the whole briefing. */
  conflicts: z.array(z.object({ step: z.string().nullable(), field: z.string() })),
  /** The version under which what was sent is kept. */
  kept: z.number().int(),
});
export type BriefingConflict = z.infer<typeof briefingConflict>;

/** `GET briefings/{id}/export`; `step` (from 1) keeps one, where the format has a file for each. */
export const briefingExportQuery = z.object({
  format: z.string(),
  step: z.coerce.number().int().min(1).optional(),
  /** Of a PDF: slides, or A4 with the sources as notes. */
  paper: z.enum(['slides', 'a4']).default('slides'),
  language: language.optional(),
});
