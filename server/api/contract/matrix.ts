import { z } from 'zod';
import { evidence, node } from './parts.ts';

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
