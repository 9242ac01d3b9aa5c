import { takingPlace } from '../../../entities/data/meetingNouns.ts';
import type { DateMention } from '../../dates/DateMention.ts';
import { isCapital } from '../../language/capitals.ts';
import type { Token } from '../../language/tokenise.ts';

const linking =
  /^(?:van|op|d\.d|dd|te|of|on|held|jl|,|\.|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|[()])$/;

/** The day that stands right behind a name: only a bracket, "van", "op" or a weekday between them. */
export function dayBehind(
  tokens: readonly Token[],
  end: number,
  dates: readonly DateMention[],
): DateMention | null {
  const date = dates.find((candidate) => candidate.start >= end && isDay(candidate));
  if (!date) return null;
  const between = tokens.filter((token) => token.start >= end && token.end <= date.start);
  if (between.length > 8) return null;
  const outside = withoutBrackets(between).filter((_, at, all) => !isPlace(all, at));
  return outside.length <= 5 && outside.every((token) => linking.test(token.norm)) ? date : null;
}

/** "in Luxembourg", "te Brussel": where it was, between its name and its day. */
const isPlace = (tokens: readonly Token[], at: number): boolean =>
  (/^(?:in|te)$/.test(tokens[at]?.norm ?? '') && isCapital(tokens[at + 1])) ||
  (isCapital(tokens[at]) &&
    /^(?:in|te)$/.test(tokens[at - 1]?.norm ?? '') &&
    !linking.test(tokens[at]?.norm ?? ''));

/** The day that the sentence gives to what took place: "Op 24 april is in Wenen een conferentie gehouden". */
export function dayOfEvent(
  tokens: readonly Token[],
  span: { start: number; end: number },
  dates: readonly DateMention[],
): DateMention | null {
  const near = dates
    .filter(isDay)
    .map((date) => ({ date, tokens: between(tokens, span, date) }))
    .filter(({ tokens: words }) => words.length <= widest && !words.some(({ norm }) => /^[;:]$/.test(norm)))
    .sort((a, b) => a.tokens.length - b.tokens.length)[0];
  if (!near) return null;
  return tokens.some((token) => takingPlace.has(token.norm)) ? near.date : null;
}

/** How many words may stand between a sitting and its day. */
const widest = 12;

const between = (
  tokens: readonly Token[],
  span: { start: number; end: number },
  date: DateMention,
): Token[] =>
  tokens.filter((token) =>
    date.start >= span.end
      ? token.start >= span.end && token.end <= date.start
      : token.start >= date.end && token.end <= span.start,
  );

export const isDay = (date: DateMention): boolean => date.precision === 'day' || date.precision === 'range';

function withoutBrackets(tokens: readonly Token[]): Token[] {
  let depth = 0;
  return tokens.filter((token) => {
    if (token.norm === '(') depth += 1;
    const outside = depth === 0;
    if (token.norm === ')') depth -= 1;
    return outside;
  });
}
