import { z } from 'zod';
import { bilingual, properties } from '../../model.ts';

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
      /** Whether a draft of a briefing can begin at it. */
      starter: z.boolean(),
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
