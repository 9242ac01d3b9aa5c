import type { Span } from '../../model.ts';
import { findDates } from '../dates/findDates.ts';
import type { Passage } from './passagesOf.ts';
import type { Commitment } from './readCommitments.ts';

export interface Due {
  /** An ISO day where one is named, else the letter's words ("voor het zomerreces"). */
  due: string;
  span: Span;
}

/** By when a commitment is to be kept: from the words of the promise, else from what is said of it later on. */
export function dueOf(
  commitment: Commitment,
  passages: readonly Passage[],
  reference: string | null,
): Due | null {
  const own = passages.filter(({ analysed }) => isWithin(commitment.phrase, analysed.sentence));
  const later = passages.filter((passage) => !own.includes(passage));
  for (const { analysed } of [...own, ...later]) {
    const { start, end, text } = analysed.sentence;
    const due = deadlineIn(text, reference);
    if (due) return { due, span: { start, end } };
  }
  return null;
}

const isWithin = (phrase: Span, sentence: Span): boolean =>
  phrase.start >= sentence.start && phrase.start < sentence.end;

/** Words before a day that make it a deadline; a day behind "van" or "op" is that of a debate or letter. */
const before = /\b(?:v[oó][oó]r|uiterlijk(?: op| voor| v[oó][oó]r)?|by|before|no later than|ultimately)\s+$/i;

/** Periods without a day, as letters name them. */
const periods: readonly RegExp[] = [
  // "voor de zomer", "na het zomerreces", "vóór het einde van het jaar", "voor Prinsjesdag"
  /\b(?:v[oó][oó]r|na|eind|rond) (?:de |het )?(?:(?:einde van|eind van|eind) (?:het |dit |de )?(?:jaar|kwartaal|maand|kabinetsperiode|\d{4})|zomer|zomerreces|kerst|kerstreces|herfstreces|voorjaarsreces|meireces|reces|zomer van \d{4}|prinsjesdag|begrotingsbehandeling|jaarwisseling)\b/i,
  // "het tweede kwartaal van 2026", "het najaar"
  /(?<=\bin (?:het|de) )(?:(?:eerste|tweede|derde|vierde|laatste) kwartaal|(?:eerste|tweede) helft|najaar|voorjaar|zomer|herfst)(?: van (?:\d{4}|dit jaar|volgend jaar))?\b/i,
  // "dit najaar", "eind 2026", "begin volgend jaar"
  /\b(?:dit|komend|volgend) (?:najaar|voorjaar)\b|\b(?:eind|begin|medio) (?:\d{4}|dit jaar|volgend jaar|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?: \d{4})?\b/i,
  // "before the summer recess", "by the end of 2026"
  /\b(?:before|by|after) (?:the )?(?:end of (?:the year|this year|next year|\d{4}|[A-Z][a-z]+(?: \d{4})?)|(?:summer|christmas|easter|autumn|whitsun) ?(?:recess)?)\b/i,
  // "in the autumn", "in the first quarter of 2027", "next spring"
  /(?<=\bin )(?:the (?:(?:first|second|third|fourth|last) (?:quarter|half)|spring|summer|autumn|new year)(?: of \d{4})?)\b|\b(?:this|next) (?:spring|summer|autumn)\b/i,
];

function deadlineIn(text: string, reference: string | null): string | null {
  const dates = findDates(text, reference ? { reference } : {});
  const day = dates.find((date) => date.precision === 'day' && before.test(text.slice(0, date.start)));
  if (day) return day.from;
  const month = dates.find(
    ({ precision, from, start }) =>
      precision === 'month' &&
      reference &&
      from > reference &&
      /\b(?:in|by|before|v[oó][oó]r) $/.test(text.slice(0, start)),
  );
  if (month) return month.from.slice(0, 7);
  const [period] = periods.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
  return period ? period.charAt(0).toLowerCase() + period.slice(1).replace(/\s+/g, ' ') : null;
}
