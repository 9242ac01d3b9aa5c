import type { Mention } from '../../../entities/Mention.ts';
import type { Span } from '../../../model.ts';
import type { DateMention } from '../../dates/DateMention.ts';

/** A sitting by its slug and first day: `meeting:jbz-raad-2026-03-05`; without a day it is the letter's own. */
export const meetingMention = (
  span: Span,
  slug: string,
  name: string,
  date: DateMention | null,
): Mention => ({
  start: span.start,
  end: span.end,
  type: 'Meeting',
  id: date ? `meeting:${slug}-${date.from}` : `meeting:${slug}`,
  name: date ? `${name} ${date.from}` : name,
  form: 'name',
  properties: date ? { date: date.from } : {},
});
