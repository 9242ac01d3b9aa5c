import { z } from 'zod';
import { bilingual } from '../../model.ts';
import { list } from './parts.ts';

export const health = z.object({
  status: z.literal('ok'),
  database: z.enum(['embedded', 'neo4j']),
  documents: z.number().int(),
  version: z.string(),
});
export type Health = z.infer<typeof health>;

/** `GET export`: the whole graph in one of the formats of `server/exports/`. */
export const exportQuery = z.object({ format: z.string().default('json') });

/** `GET verify`: where the graph breaks its own rules; `about` is the id of the node or relation. */
export const finding = z.object({ rule: z.string(), about: z.string(), message: bilingual });
export type Finding = z.infer<typeof finding>;
export const findings = list(finding);
export type Findings = z.infer<typeof findings>;
