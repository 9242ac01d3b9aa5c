import type { Mention } from '../../entities/Mention.ts';
import type { DateMention } from '../dates/DateMention.ts';
import type { Token } from '../language/tokenise.ts';
import { slugOf } from './findOffices.ts';

const kinds = /^(?:forum|conferentie|conference|summit|top|topconferentie|raad|council|congres|vergadering)$/;
const councils = /^organisation:(?:.*-raad|raz|rbz|ecofin|.*-council|european-council|euro.*|eurogroep)$/;

/**
 * Sittings with their first day: a Council formation and the day behind it ("JBZ-Raad van 4-5 juni 2026"), or a named
 * forum, summit or conference and the day that the sentence gives it. Without a day none is made.
 */
export function findMeetings(
  tokens: readonly Token[],
  names: readonly Mention[],
  dates: readonly DateMention[],
): Mention[] {
  return [...councilSittings(tokens, names, dates), ...namedMeetings(tokens, dates)];
}

function councilSittings(
  tokens: readonly Token[],
  names: readonly Mention[],
  dates: readonly DateMention[],
): Mention[] {
  return names
    .filter((name) => councils.test(name.id))
    .flatMap((council) => {
      const date = dates.find(
        (candidate) => candidate.precision !== 'year' && isRightBehind(tokens, council.end, candidate.start),
      );
      if (!date || !isDay(date)) return [];
      const informal = /^informele?$/.test(tokens.findLast((token) => token.end <= council.start)?.norm ?? '')
        ? 'informele-'
        : '';
      return [
        meetingOf(
          council.start,
          date.end,
          `${informal}${council.id.slice('organisation:'.length)}`,
          council.name,
          date,
        ),
      ];
    });
}

/** Whether only a parenthesis and "van", "op" or a weekday stand between a name and its date. */
function isRightBehind(tokens: readonly Token[], end: number, start: number): boolean {
  const between = tokens.filter((token) => token.start >= end && token.end <= start);
  if (start < end || between.length > 6) return false;
  const outside = between.filter((_, index) => !isParenthesised(between, index));
  return outside.every((token) =>
    /^(?:van|op|d\.d|te|of|on|held|,|\.|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|[()])$/.test(
      token.norm,
    ),
  );
}

const isParenthesised = (tokens: readonly Token[], at: number): boolean => {
  const open = tokens.findIndex((token) => token.norm === '(');
  const close = tokens.findIndex((token) => token.norm === ')');
  return open !== -1 && at >= open && at <= close;
};

/** Words with capitals that end in "Forum", "Conference" and the like, perhaps with an acronym behind them. */
function namedMeetings(tokens: readonly Token[], dates: readonly DateMention[]): Mention[] {
  return tokens.flatMap((token, at) => {
    if (!kinds.test(token.norm) || !/^\p{Lu}/u.test(token.raw)) return [];
    let first = at;
    while (first > 0 && /^\p{Lu}/u.test(tokens[first - 1]?.raw ?? '') && first > at - 6) first -= 1;
    if (at - first < 1) return [];
    const acronym =
      tokens[at + 1]?.norm === '(' &&
      tokens[at + 3]?.norm === ')' &&
      /^\p{Lu}{2,}/u.test(tokens[at + 2]?.raw ?? '')
        ? tokens[at + 2]
        : undefined;
    const end = acronym ? (tokens[at + 3]?.end ?? token.end) : token.end;
    const date = dates.find((candidate) => candidate.start >= end && isDay(candidate));
    if (!date || date.start - end > 90) return [];
    const name = tokens
      .slice(first, at + 1)
      .map((part) => part.raw)
      .join(' ');
    const mention = meetingOf(
      tokens[first]?.start ?? token.start,
      end,
      acronym ? acronym.norm : slugOf(name),
      name,
      date,
    );
    return [{ ...mention, name, aliases: acronym ? [acronym.raw] : [] }];
  });
}

const isDay = (date: DateMention): boolean => date.precision === 'day' || date.precision === 'range';

const meetingOf = (start: number, end: number, slug: string, name: string, date: DateMention): Mention => ({
  start,
  end,
  type: 'Meeting',
  id: `meeting:${slug}-${date.from}`,
  name: `${name} ${date.from}`,
  form: 'name',
  properties: { date: date.from },
});
