import { z } from 'zod';
import type { Bilingual } from './model.ts';

/** What came in, in its schema's shape; or the first thing that is wrong with it, and where. */
export type Parsed<T> = { data: T } | { fault: Bilingual };

/** Parses at the edge; a fault is told in both languages. */
export function parse<T extends z.ZodType>(schema: T, value: unknown): Parsed<z.infer<T>> {
  const answer = schema.safeParse(value, { error: dutch });
  if (answer.success) return { data: answer.data };
  const inEnglish = schema.safeParse(value, { error: english });
  return { fault: { nl: told(answer.error, 'op'), en: told(inEnglish.error ?? answer.error, 'at') } };
}

const dutch = z.locales.nl().localeError;
const english = z.locales.en().localeError;

function told(error: z.ZodError, at: string): string {
  const issue = error.issues[0];
  if (issue === undefined) return '?';
  const where = issue.path.map(String).join('.');
  return where === '' ? issue.message : `${at} ${where}: ${issue.message}`;
}
