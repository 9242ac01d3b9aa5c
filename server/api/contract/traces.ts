import { z } from 'zod';
import { properties } from '../../model.ts';
import { courseStep, fact } from './entities.ts';
import { evidence, list, node } from './parts.ts';

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
  /** Whether nothing is to be done for it any more: it is settled, or was rejected or withdrawn. */
  closed: z.boolean(),
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
