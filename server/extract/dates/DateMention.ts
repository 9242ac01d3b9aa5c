import type { Starting } from '../startPlaces.ts';

export type Precision = 'day' | 'range' | 'month' | 'quarter' | 'half' | 'year';

/** A period that the text names, both days included (ISO 8601). */
export interface Period {
  from: string;
  to: string;
  precision: Precision;
}

/** A period with the stretch of text that names it. */
export interface DateMention extends Period {
  start: number;
  end: number;
}

/** The parts of a match by the names of its groups. */
export type Parts = Record<string, string | undefined>;

/** One way of writing a date or period. */
export interface DateForm extends Starting {
  name: string;
  /** Global; linear: literals and bounded repetition only. `starts` holds every word at which it may begin. */
  pattern: RegExp;
  /** The period meant, or null where it is none or cannot be known without the document's own day. */
  read: (parts: Parts, reference: string | null) => Period | null;
}
