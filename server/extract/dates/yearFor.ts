import { daysBetween, yearOf } from './calendar.ts';
import type { Tense } from './words.ts';

/**
 * The year of a date that is written without one, read against the document's day: the last that is past ("jl."), the
 * next to come ("a.s."), else the nearest. Null without a document's day, or where no year near it has such a day.
 */
export function yearFor(
  dayIn: (year: number) => string | null,
  tense: Tense,
  reference: string | null,
): number | null {
  if (reference === null) return null;
  const years = [-1, 0, 1].map((distance) => yearOf(reference) + distance);
  const candidates = years.flatMap((year) => {
    const day = dayIn(year);
    if (day === null) return [];
    const distance = daysBetween(reference, day);
    const fits = tense === 'any' || (tense === 'past' ? distance <= 0 : distance >= 0);
    return fits ? [{ year, distance: Math.abs(distance) }] : [];
  });
  return candidates.sort((a, b) => a.distance - b.distance)[0]?.year ?? null;
}
