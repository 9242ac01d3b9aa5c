import type { Bilingual } from './model.ts';

/**
 * The one error class. Each error says what is wrong, where, and what to do, in both languages;
 * it is caught once at each boundary (command line, API).
 */
export class RodeDraadError extends Error {
  readonly code: ErrorCode;
  readonly text: Bilingual;
  readonly remedy: Bilingual;

  constructor(code: ErrorCode, text: Bilingual, remedy: Bilingual, options?: ErrorOptions) {
    super(`${text.en} ${remedy.en}`, options);
    this.name = 'RodeDraadError';
    this.code = code;
    this.text = text;
    this.remedy = remedy;
  }
}

/** The closed set of codes, each with the HTTP status that it has in the API. */
export const errorStatus = {
  usage: 400,
  'invalid-request': 400,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'empty-file': 422,
  'binary-file': 422,
  'unknown-format': 415,
  'too-large': 413,
  'too-slow': 422,
  'invalid-document': 422,
  'unreadable-file': 422,
  'damaged-file': 422,
  'no-text': 422,
  busy: 503,
  'port-taken': 500,
  'database-unavailable': 503,
  'database-locked': 503,
  'database-unsupported': 503,
  'database-login': 503,
  'database-missing': 503,
  'server-unreachable': 503,
  internal: 500,
} as const;

export type ErrorCode = keyof typeof errorStatus;
