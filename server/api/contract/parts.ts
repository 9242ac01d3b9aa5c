import { z } from 'zod';
import { properties, quote } from '../../model.ts';

/** Lists answer so; `total` counts what there is, `items` may hold fewer. */
export const list = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), total: z.number().int() });

export const apiError = z.object({
  error: z.object({ code: z.string(), message: z.string(), remedy: z.string() }),
});
export type ApiError = z.infer<typeof apiError>;

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
