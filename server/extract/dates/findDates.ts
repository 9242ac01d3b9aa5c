import { matcherOf } from '../startPlaces.ts';
import type { DateForm, DateMention } from './DateMention.ts';
import { dayForms } from './forms/days.ts';
import { monthForms } from './forms/months.ts';
import { seasonForms } from './forms/seasons.ts';
import { yearForms } from './forms/years.ts';

export type { DateMention, Precision } from './DateMention.ts';

/** Every way of writing a date or period. */
export const dateForms: readonly DateForm[] = [...dayForms, ...monthForms, ...seasonForms, ...yearForms];

/**
 * Finds the dates and periods that a text names, in its order; none overlap. Dates without a year are read against
 * `reference`, the document's ISO day, and left out without one. Offsets are UTF-16 code units; linear in the text.
 */
export function findDates(text: string, { reference }: { reference?: string } = {}): DateMention[] {
  const found = [...matchesOf(text)].flatMap(([form, matches]) =>
    matches.flatMap((match) => mentionOf(match, form, reference ?? null)),
  );
  return withoutOverlap(found.sort((a, b) => a.start - b.start || b.end - a.end));
}

const matchesOf = matcherOf(dateForms, (form) => form);

function mentionOf(match: RegExpExecArray, form: DateForm, reference: string | null): DateMention[] {
  const period = form.read(match.groups ?? {}, reference);
  return period === null ? [] : [{ start: match.index, end: match.index + match[0].length, ...period }];
}

function withoutOverlap(sorted: DateMention[]): DateMention[] {
  const kept: DateMention[] = [];
  let end = 0;
  for (const mention of sorted) {
    if (mention.start < end) continue;
    kept.push(mention);
    end = mention.end;
  }
  return kept;
}
