import { z } from 'zod';
import { properties, warning } from '../../model.ts';
import { evidence, list, node } from './parts.ts';

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
