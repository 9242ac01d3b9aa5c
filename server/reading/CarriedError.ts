import { type ErrorCode, RodeDraadError } from '../errors.ts';
import type { Bilingual } from '../model.ts';

/** An error as it goes from one thread to the other, which takes no classes of ours. */
export type CarriedError =
  | { kind: 'known'; code: ErrorCode; text: Bilingual; remedy: Bilingual; cause: unknown }
  | { kind: 'other'; error: unknown };

export function carried(error: unknown): CarriedError {
  if (!(error instanceof RodeDraadError)) return { kind: 'other', error: plain(error) };
  const { code, text, remedy, cause } = error;
  return { kind: 'known', code, text, remedy, cause: plain(cause) };
}

export function revived(carriedError: CarriedError): unknown {
  if (carriedError.kind === 'other') return carriedError.error;
  const { code, text, remedy, cause } = carriedError;
  return new RodeDraadError(code, text, remedy, { cause });
}

/** Errors of packages may hold what cannot be copied; their words can. */
const plain = (error: unknown): unknown => {
  if (error === undefined) return undefined;
  if (!(error instanceof Error)) return String(error);
  const copy = new Error(error.message);
  copy.name = error.name;
  if (error.stack !== undefined) copy.stack = error.stack;
  return copy;
};
