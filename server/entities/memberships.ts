import { groupings } from './data/groupings.ts';

/**
 * The groupings that a country is a member of, as keys of the table (`EU`, `Schengen`, `EEA`, `NATO` …).
 * @param code ISO 3166-1 code
 * @param isoDay ISO 8601 day; without it, as the table stands now
 */
export function membershipsOf(code: string, isoDay: string = LATEST): string[] {
  return groupings.filter((grouping) => isMemberOf(grouping.key, code, isoDay)).map(({ key }) => key);
}

/** Whether a country belongs to a grouping on a day; the last day of membership counts. */
export function isMemberOf(key: string, code: string, isoDay: string = LATEST): boolean {
  return (
    periodsByKey.get(key)?.some((p) => p.code === code && p.from <= isoDay && isoDay <= p.until) ?? false
  );
}

/** The members of a grouping on a day, as sorted ISO 3166-1 codes. */
export function membersOf(key: string, isoDay: string = LATEST): string[] {
  const periods = periodsByKey.get(key) ?? [];
  return periods
    .filter((period) => period.from <= isoDay && isoDay <= period.until)
    .map(({ code }) => code)
    .sort();
}

/** Later than any day: compares as text. */
const LATEST = '9999-12-31';

interface Period {
  code: string;
  from: string;
  until: string;
}

const periodsByKey: ReadonlyMap<string, readonly Period[]> = new Map(
  groupings.map((grouping) => [
    grouping.key,
    grouping.entries.flatMap(({ from, until = LATEST, codes }) =>
      codes.split(' ').map((code): Period => ({ code, from, until })),
    ),
  ]),
);
