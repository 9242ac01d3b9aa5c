import type { Request } from 'express';
import type { z } from 'zod';
import { parse } from '../parse.ts';
import { invalidRequest } from './errors.ts';

/** The query of a request in its schema's shape; a parameter that comes more than once is joined by commas. */
export function queryOf<T extends z.ZodType>(schema: T, request: Request): z.infer<T> {
  const joined = Object.entries(request.query).map(([key, value]) => [
    key,
    Array.isArray(value) ? value.join(',') : value,
  ]);
  return parseRequest(schema, Object.fromEntries(joined));
}

/** Throws `invalid-request` that says what is wrong, and where. */
export function parseRequest<T extends z.ZodType>(schema: T, value: unknown): z.infer<T> {
  const parsed = parse(schema, value);
  if ('data' in parsed) return parsed.data;
  const { nl, en } = parsed.fault;
  throw invalidRequest({ nl: `Het verzoek klopt niet (${nl}).`, en: `The request is wrong (${en}).` });
}
