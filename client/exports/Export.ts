import type { EntityAnswer, Fact } from '../../server/api/contract.ts';
import type { Messages } from '../i18n/nl.ts';

/** What there is to take along: what is selected, with its facts. */
export interface Exported {
  entity: EntityAnswer;
  facts: readonly Fact[];
}

/** A way to take something along from the page; without more, what is selected. */
export interface Export<T = Exported> {
  id: string;
  label: (texts: Messages) => string;
  /** Where it can only be had on some pages: whether this is one. */
  isThere?: () => boolean;
  /** What is said when it is done; without it that a file was saved. */
  done?: (texts: Messages) => string;
  /** Does it; the promise fails where the browser does not allow it. */
  run: (exported: T) => Promise<void>;
}
