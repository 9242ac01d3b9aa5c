/** ISO 8601 days, computed in UTC so that no time zone moves them. */

const pad = (value: number): string => String(value).padStart(2, '0');

/** The ISO day, or null where the month has no such day. Months count from 1. */
export function isoDay(year: number, month: number, day: number): string | null {
  const inMonth = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return inMonth ? `${year}-${pad(month)}-${pad(day)}` : null;
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

export const firstDay = (year: number, month: number): string => `${year}-${pad(month)}-01`;
export const lastDay = (year: number, month: number): string =>
  `${year}-${pad(month)}-${pad(daysIn(year, month))}`;

export const yearOf = (day: string): number => Number(day.slice(0, 4));
export const monthOf = (day: string): number => Number(day.slice(5, 7));

/** Days from one day to another, negative when the second comes first. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The day before. */
export const dayBefore = (day: string): string =>
  new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
