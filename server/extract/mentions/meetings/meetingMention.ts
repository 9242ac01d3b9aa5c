import type { Mention } from '../../../entities/Mention.ts';
import type { Span } from '../../../model.ts';
import type { DateMention } from '../../dates/DateMention.ts';

/** A sitting by its slug and first day: `meeting:jbz-raad-2026-03-05`. */
export const meetingMention = (span: Span, slug: string, name: string, date: DateMention): Mention => ({
  start: span.start,
  end: span.end,
  type: 'Meeting',
  id: `meeting:${slug}-${date.from}`,
  name: `${name} ${date.from}`,
  form: 'name',
  properties: { date: date.from },
});
