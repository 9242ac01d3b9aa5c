import type { Mention } from '../../entities/Mention.ts';
import type { Span } from '../../model.ts';

/** An office that signs or answers, with who holds it where a name stands beside it. */
export interface Signature extends Span {
  office: Mention;
  person: Mention | null;
}
