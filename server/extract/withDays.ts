import { relationTypes } from '../relations/index.ts';
import type { DateMention } from './dates/DateMention.ts';
import { spansWithin } from './spansWithin.ts';
import type { Finding } from './World.ts';

/**
 * The day on which someone joined or declined, where what says so gives one: "Griekenland is op 21 april toegetreden". A
 * pair for which other days are given, or a sentence with several, gets none.
 */
export const withDays = (
  findings: readonly Finding[],
  dates: readonly DateMention[],
  text: string,
): Finding[] => {
  const days = new Map<string, Set<string>>();
  const said = dates.filter((date) => isSaidOn(date, text));
  for (const finding of findings.filter(({ type }) => dated.has(type)))
    for (const { from } of spansWithin(said, finding.evidence.start, finding.evidence.end))
      days.set(pairOf(finding), (days.get(pairOf(finding)) ?? new Set()).add(from));
  return findings.map((finding) => {
    const [date, ...others] = days.get(pairOf(finding)) ?? [];
    return date === undefined || others.length > 0
      ? finding
      : { ...finding, properties: { ...finding.properties, date } };
  });
};

const dated: ReadonlySet<string> = new Set(
  relationTypes.filter((relationType) => relationType.dated).map(({ type }) => type),
);

const pairOf = ({ type, from, to }: Finding): string => `${from} ${type} ${to}`;

/** "op 21 april", "since 3 May": not "de brief van 3 mei". */
const isSaidOn = ({ start, precision }: DateMention, text: string): boolean =>
  precision === 'day' &&
  /(?:^|[\s(])(?:op|sinds|per|on|since)\s$/iu.test(text.slice(Math.max(0, start - 12), start));
