import { z } from 'zod';
import { span, warning } from '../../model.ts';
import { list } from './parts.ts';

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

/** What comes with an upload, beside `file` or `text` (one of the two); with two files, a pair of CSV, who says it and why. */
export const uploadFields = z.object({
  text: z.string().optional(),
  id: z.string().optional(),
  title: z
    .string()
    .transform((title) => title.toWellFormed())
    .optional(),
  date: z.iso.date().optional(),
  by: z.string().trim().min(1).optional(),
  reason: z.string().trim().min(1).optional(),
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
